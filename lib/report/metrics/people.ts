import { words } from '../../words/words';
import { executorRows } from '../executor-rows';
import { executorTitle } from '../executor-title';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.people;

/** The same by person; an executor entered as a unit alone stands with the units only. */
export function people({ cases, executorNames }: ReportScope): Metric {
  const rows = executorRows(cases, (id, known) => {
    const names = executorNames(id);
    return names === null || names.person === '' ? null : executorTitle(names, known);
  });
  return { id: 'people', ...it.head, columns: words.reports.executorColumns, rows, chart: null };
}
