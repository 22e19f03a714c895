import { words } from '../../words/words';
import type { CaseAccount } from '../case-account';
import { countCases, countClocks, isBroken, timedClocks } from '../cell';
import { groupBy, largestFirst } from '../group-by';
import type { Metric, MetricRow } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.lateReasons;

/** Why terms were broken, as was said when the cases were closed. */
export function lateReasons({ cases }: ReportScope): Metric {
  const late = cases.filter((account) => timedClocks([account], isBroken).length > 0);
  const said = groupBy(
    late.filter(({ lateReason }) => lateReason !== null),
    ({ lateReason }) => lateReason ?? '',
  );
  const unsaid = late.filter(({ lateReason }) => lateReason === null);
  const rows = largestFirst(said).map(([id, own]) => rowOf(`=${id}`, labelOf(own), own));
  return {
    id: 'lateReasons',
    ...it.head,
    columns: it.columns,
    rows: unsaid.length === 0 ? rows : [...rows, rowOf('none', it.unsaid, unsaid)],
    chart: { kind: 'bars', series: [0] },
  };
}

function labelOf([first]: readonly CaseAccount[]): string {
  return first?.lateReason ? words.lateness.reasons[first.lateReason] : '';
}

function rowOf(id: string, label: string, own: readonly CaseAccount[]): MetricRow {
  return { id, label, cells: [countCases(own), countClocks(timedClocks(own, isBroken))] };
}
