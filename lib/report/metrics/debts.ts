import { words } from '../../words/words';
import type { CaseAccount } from '../case-account';
import { countCases } from '../cell';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.debts;

/** Interim answers and the final ones owed for them. */
export function debts({ cases, carried, asOf }: ReportScope): Metric {
  const given = cases.filter(({ interimAt }) => interimAt !== null);
  const owed = [...cases, ...carried].filter(({ debt }) => debt !== null);
  const rows = [
    { id: 'given', cell: given },
    { id: 'paid', cell: given.filter(({ answeredAt }) => answeredAt !== null) },
    { id: 'owed', cell: owed },
    { id: 'overdue', cell: owed.filter((account) => isOverdue(account, asOf)) },
  ] as const;
  return {
    id: 'debts',
    ...it.head,
    columns: it.columns,
    rows: rows.map(({ id, cell }) => ({ id, label: it.rows[id], cells: [countCases(cell)] })),
    chart: null,
  };
}

/** Past the term of the act, or past the date promised to the author. */
function isOverdue({ debt }: CaseAccount, asOf: number): boolean {
  const dates = [debt?.dueAt, debt?.promisedAt];
  return dates.some((at) => typeof at === 'number' && at < asOf);
}
