import { byNumber } from '../case/by-number';
import { words } from '../words/words';
import { STAGES, type CaseAccount } from './case-account';
import { isBroken } from './cell';
import { executorTitle } from './executor-title';
import { exportTable, type ColumnOf, type ExportTable } from './export-table';
import { numberCell } from './number-cell';
import type { ReportScope } from './report-scope';

const it = words.reportFiles;

/**
 * A row for each message of the report, those of 59-ФЗ among them with their own state: from these, from the rows of the
 * terms and from those of the `carried` ones every figure can be counted again. No names of authors and no texts; without
 * links where `isBare`.
 */
export function caseTable(scope: ReportScope, isBare: boolean, part: 'cases' | 'carried' = 'cases'): ExportTable {
  const accounts = part === 'cases' ? [...scope.cases, ...scope.appeals] : scope.carried;
  const columns = columnsOf(scope);
  return exportTable(
    it[part],
    isBare ? columns : [...columns, LINK],
    accounts.toSorted((a, b) => byNumber(a.number, b.number)),
  );
}

const titles = it.caseColumns;
const text = (title: string, of: (account: CaseAccount) => string | null): ColumnOf<CaseAccount> => ({
  title,
  kind: 'text',
  of,
});
const date = (title: string, of: (account: CaseAccount) => number | null): ColumnOf<CaseAccount> => ({
  title,
  kind: 'date',
  of,
});
const number = (title: string, of: (account: CaseAccount) => number | null): ColumnOf<CaseAccount> => ({
  title,
  kind: 'number',
  of,
});
const yes = (is: boolean) => (is ? it.yes : null);

const LINK = text(titles.link, ({ url }) => url);

const list = (parts: readonly string[]) => parts.join('; ') || null;

const BEFORE_EXECUTORS: readonly ColumnOf<CaseAccount>[] = [
  { title: titles.number, kind: 'number', of: (account) => numberCell(account.number) },
  text(titles.status, ({ status }) => words.status[status]),
  date(titles.detected, ({ detectedAt }) => detectedAt),
  date(titles.taken, ({ takenAt }) => takenAt),
  date(titles.published, ({ publishedAt }) => publishedAt),
  text(titles.precision, ({ publishedPrecision }) => it.precision[publishedPrecision]),
  text(titles.network, ({ network }) => words.network[network]),
  text(titles.kind, ({ kind }) => words.messageKind[kind]),
  text(titles.isPrivate, ({ isPrivate }) => yes(isPrivate)),
  text(titles.topic, ({ topic }) => topic),
  text(titles.place, ({ place }) => place),
];

/** Lists of names stand in one cell, once for each time. */
function columnsOf({ executorNames }: ReportScope): readonly ColumnOf<CaseAccount>[] {
  const nameOf = ({ assignments }: CaseAccount, id: string | null) => {
    if (id === null) return it.office;
    const known = assignments.find(({ executorId }) => executorId === id);
    return executorTitle(executorNames(id), known?.executorName ?? id);
  };
  const names = (title: string, of: (account: CaseAccount) => readonly { executorId: string | null }[]) =>
    text(title, (account) => list(of(account).map(({ executorId }) => nameOf(account, executorId))));
  return [
    ...BEFORE_EXECUTORS,
    text(titles.executor, (account) => account.executorId && nameOf(account, account.executorId)),
    names(titles.sentTo, ({ assignments }) => assignments),
    names(titles.drafters, ({ drafts }) => drafts),
    names(titles.returnedTo, ({ returns }) => returns),
    names(titles.senders, ({ notCompetent }) => notCompetent),
    ...AFTER_EXECUTORS,
  ];
}

const AFTER_EXECUTORS: readonly ColumnOf<CaseAccount>[] = [
  text(titles.repeat, ({ isRepeat }) => yes(isRepeat)),
  text(titles.significant, ({ isSignificant }) => yes(isSignificant)),
  number(titles.corrections, ({ corrections }) => corrections),
  number(titles.drafts, ({ drafts }) => drafts.length),
  number(titles.before, ({ photos }) => photos.before),
  number(titles.after, ({ photos }) => photos.after),
  number(titles.returns, ({ returns }) => returns.length),
  text(titles.reasons, ({ returns }) => list(returns.map(({ reason }) => reason))),
  number(titles.notCompetent, ({ notCompetent }) => notCompetent.length),
  date(titles.interim, ({ interimAt }) => interimAt),
  text(titles.debt, ({ debt }) => yes(debt !== null)),
  date(titles.debtDue, ({ debt }) => debt?.dueAt ?? null),
  date(titles.promised, ({ debt }) => debt?.promisedAt ?? null),
  date(titles.answered, ({ answeredAt }) => answeredAt),
  date(titles.closed, ({ closedAt }) => closedAt),
  text(titles.ground, ({ ground }) => ground && `${ground.clause}: ${ground.label}`),
  text(titles.registration, ({ registration }) => registration),
  number(titles.broken, ({ clocks }) => clocks.filter(isBroken).length),
  text(titles.lateReason, ({ lateReason }) => lateReason && words.lateness.reasons[lateReason]),
  ...STAGES.map((stage) => number(it.stages[stage], ({ stages }) => stages[stage])),
];
