import { words } from '../../words/words';
import { lateness as latenessOf, timedClocks, total } from '../cell';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.lateness;

/** Most minutes of each row; the last has no end. */
const BOUNDS = [30, 60, 180, 480, Number.POSITIVE_INFINITY];

/** By how much broken terms were broken. */
export function lateness({ cases }: ReportScope): Metric {
  const samples = latenessOf(timedClocks(cases));
  const rows = BOUNDS.map((most, index) => {
    const least = BOUNDS[index - 1] ?? -1;
    const within = samples.filter(({ value }) => value > least && value <= most);
    const cell = total(within.map(({ caseId }) => ({ caseId, value: 1 })));
    return { id: String(index), label: it.rows[index] ?? '', cells: [cell] };
  });
  return { id: 'lateness', ...it.head, columns: it.columns, rows, chart: { kind: 'bars', series: [0] } };
}
