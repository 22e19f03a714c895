import { words } from '../../words/words';
import { countCases } from '../cell';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';
import { subjectRows } from '../subject-rows';

const it = words.reports.declined;

/** What was not processed, by ground of the act. */
export function declined({ cases }: ReportScope): Metric {
  const own = cases.filter(({ status }) => status === 'declined');
  const rows = subjectRows(
    own,
    ({ ground }) => ground && `${ground.clause}: ${ground.label}`,
    (group) => [countCases(group)],
  );
  return { id: 'declined', ...it.head, columns: it.columns, rows, chart: null };
}
