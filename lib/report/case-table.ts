import { byNumber } from '../case/by-number';
import { words } from '../words/words';
import { STAGES, type CaseAccount } from './case-account';
import { isBroken } from './cell';
import { exportTable, type ColumnOf, type ExportTable } from './export-table';
import { numberCell } from './number-cell';
import type { ReportScope } from './report-scope';

const it = words.reportFiles;

/**
 * A row for each message of the report, those of 59-ФЗ among them with their own state: from these and from the rows of
 * the terms every figure can be counted again. No names of authors and no texts; without links where `isBare`.
 */
export function caseTable({ cases, appeals }: ReportScope, isBare: boolean): ExportTable {
  const columns = isBare ? COLUMNS : [...COLUMNS, LINK];
  return exportTable(
    it.cases,
    columns,
    [...cases, ...appeals].toSorted((a, b) => byNumber(a.number, b.number)),
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

const COLUMNS: readonly ColumnOf<CaseAccount>[] = [
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
  text(titles.executor, ({ executorName }) => executorName),
  text(titles.repeat, ({ isRepeat }) => yes(isRepeat)),
  text(titles.significant, ({ isSignificant }) => yes(isSignificant)),
  number(titles.corrections, ({ corrections }) => corrections),
  number(titles.drafts, ({ drafts }) => drafts.length),
  number(titles.returns, ({ returns }) => returns.length),
  text(titles.reasons, ({ returns }) => returns.map(({ reason }) => reason).join('; ') || null),
  number(titles.notCompetent, ({ notCompetent }) => notCompetent.length),
  date(titles.interim, ({ interimAt }) => interimAt),
  date(titles.answered, ({ answeredAt }) => answeredAt),
  date(titles.closed, ({ closedAt }) => closedAt),
  text(titles.ground, ({ ground }) => ground && `${ground.clause}: ${ground.label}`),
  text(titles.registration, ({ registration }) => registration),
  number(titles.broken, ({ clocks }) => clocks.filter(isBroken).length),
  text(titles.lateReason, ({ lateReason }) => lateReason && words.lateness.reasons[lateReason]),
  ...STAGES.map((stage) => number(it.stages[stage], ({ stages }) => stages[stage])),
];
