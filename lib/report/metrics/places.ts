import { words } from '../../words/words';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';
import { subjectCells, subjectRows } from '../subject-rows';

const it = words.reports.places;

/** Where people write from. */
export function places({ cases, casesBefore }: ReportScope): Metric {
  const cells = subjectCells(
    casesBefore,
    ([first]) =>
      ({ place }) =>
        place === first?.place,
  );
  const rows = subjectRows(cases, ({ place }) => place, cells);
  return {
    id: 'places',
    ...it.head,
    columns: words.reports.subjectColumns,
    rows,
    chart: { kind: 'bars', series: [0] },
  };
}
