import { words } from '../../words/words';
import { countClocks, lateness, medianOf, shareInTime, timedClocks, worstOf, type OwnedClock } from '../cell';
import { groupBy } from '../group-by';
import type { Metric } from '../metric';
import type { ClockOutcome } from '../case-account';
import type { ReportScope } from '../report-scope';

const it = words.reports.clauses;

/** Terms of the act by clause: in time, broken, still running, and by how much. */
export function clauses({ cases }: ReportScope): Metric {
  const byClause = groupBy(timedClocks(cases), ({ clock }) => `${clock.clause}: ${clock.label}`);
  const rows = [...byClause]
    .toSorted(([a], [b]) => a.localeCompare(b, 'ru', { numeric: true }))
    .map(([label, clocks]) => ({ id: label, label, cells: cellsOf(clocks) }));
  return { id: 'clauses', ...it.head, columns: it.columns, rows, chart: { kind: 'share', series: [5] } };
}

function cellsOf(clocks: readonly OwnedClock[]) {
  const of = (outcome: ClockOutcome) => countClocks(clocks.filter(({ clock }) => clock.outcome === outcome));
  const late = lateness(clocks);
  return [
    of('met'),
    of('late'),
    of('missed'),
    of('overdue'),
    of('running'),
    shareInTime(clocks),
    medianOf(late),
    worstOf(late),
  ];
}
