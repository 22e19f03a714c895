import { words } from '../../words/words';
import { executorRows } from '../executor-rows';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.units;

/** Work of the units: how much, how well, how soon. */
export function units({ cases, executorNames }: ReportScope): Metric {
  const rows = executorRows(cases, (id, name) => executorNames(id)?.unit || name);
  return {
    id: 'units',
    ...it.head,
    columns: words.reports.executorColumns,
    rows,
    chart: { kind: 'bars', series: [0, 2] },
  };
}
