import { words } from '../../words/words';
import { countCases } from '../cell';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.rounds;

/** From so many returns on a row has no end. */
const MOST = 3;

/** How many times the drafts of a case went back, of cases that had a draft at all. */
export function rounds({ cases }: ReportScope): Metric {
  const drafted = cases.filter(({ drafts }) => drafts.length > 0);
  const rows = it.rows.map((label, times) => ({
    id: String(times),
    label,
    cells: [countCases(drafted.filter((account) => Math.min(account.returns.length, MOST) === times))],
  }));
  return { id: 'rounds', ...it.head, columns: it.columns, rows, chart: null };
}
