import { words } from '../../words/words';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';
import { subjectCells, subjectRows } from '../subject-rows';

const it = words.reports.topics;

/** What people write about. */
export function topics({ cases, casesBefore }: ReportScope): Metric {
  const cells = subjectCells(
    casesBefore,
    ([first]) =>
      ({ topic }) =>
        topic === first?.topic,
  );
  const rows = subjectRows(cases, ({ topic }) => topic, cells);
  return {
    id: 'topics',
    ...it.head,
    columns: words.reports.subjectColumns,
    rows,
    chart: { kind: 'bars', series: [0, 1] },
  };
}
