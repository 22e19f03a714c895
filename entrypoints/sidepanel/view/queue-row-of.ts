import type { QueueRow } from '../../../components/view-models';
import type { CaseRow } from '../../../lib/journal/case-row';
import { moveWords } from '../../../lib/words/move-words';
import { words } from '../../../lib/words/words';

/** A row of the projection as the list shows it. */
export function queueRowOf(row: CaseRow): QueueRow {
  return {
    caseId: row.id,
    number: row.number,
    network: row.network,
    status: row.status,
    topic: row.topic,
    place: row.place,
    excerpt: row.excerpt === '' && row.erased ? null : row.excerpt,
    executor: row.executorName,
    coExecutors: row.coExecutorNames ?? '',
    awaited: awaitedIn(row),
    move: row.moveSide === 'own' ? 'mine' : row.closed ? 'nobody' : 'executor',
    debt: row.interimOwed,
    debtDueAt: row.debtDueAt ?? null,
    debtClause: row.debtClause ?? null,
    promisedAt: row.promisedAt ?? null,
    author: row.authorName,
    act:
      row.moveAct === 'awaitParts'
        ? words.queue.awaitParts
        : moveWords(row.moveAct, row.placeLabel ?? null, row.kind === 'private'),
    clause: row.moveClause,
    dueAt: row.moveDueAt ?? row.nextDueAt,
  };
}

function awaitedIn({ moveSide, moveAct, executorName }: CaseRow): string | null {
  if (moveSide === 'author') return words.caseScreen.author;
  return moveAct === 'awaitParts' ? null : executorName;
}
