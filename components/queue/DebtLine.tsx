import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import type { QueueRow } from '../view-models';

const it = words.endings.debt;

/** What an interim answer left owing: the term of the act with its clause, and the promise, missed or not, by itself. */
export function DebtLine({ row }: { row: Pick<QueueRow, 'debtDueAt' | 'debtClause' | 'promisedAt'> }) {
  const { now, zone } = useOfficeClock();
  const { debtDueAt, debtClause, promisedAt } = row;
  const isBroken = promisedAt !== null && promisedAt < now.value;
  const said = (at: number) => dueWords(at, now.value, zone);
  return (
    <span class="row__debt">
      {debtDueAt === null ? it.noTerm(debtClause ?? '') : it.term(said(debtDueAt), debtClause ?? '')}
      {words.common.separator}
      {promisedAt === null ? (
        it.noPromise
      ) : (
        <span class={isBroken ? 'left--overdue' : undefined}>
          {isBroken && <span aria-hidden="true">! </span>}
          {(isBroken ? it.broken : it.promised)(said(promisedAt))}
        </span>
      )}
    </span>
  );
}
