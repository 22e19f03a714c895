import { words } from '../../words/words';
import { countClocks, medianOf, worstOf, type OwnedClock, type Sample } from '../cell';
import { groupBy } from '../group-by';
import type { ClockOutcome } from '../case-account';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.immediate;

/** «Незамедлительно» has no term to break: how long it took is told instead. */
export function immediate({ cases }: ReportScope): Metric {
  const clocks = cases.flatMap(({ caseId, clocks: own }) =>
    own.filter(({ dueAt }) => dueAt === null).map((clock) => ({ caseId, clock })),
  );
  const byClause = groupBy(clocks, ({ clock }) => `${clock.clause}: ${clock.label}`);
  const rows = [...byClause].map(([label, own]) => ({ id: label, label, cells: cellsOf(own) }));
  return { id: 'immediate', ...it.head, columns: it.columns, rows, chart: null };
}

function cellsOf(clocks: readonly OwnedClock[]) {
  const of = (wanted: ClockOutcome) => clocks.filter(({ clock }) => clock.outcome === wanted);
  const done = of('met');
  const samples = done.flatMap(({ caseId, clock: { elapsed } }): Sample[] =>
    elapsed === null ? [] : [{ caseId, value: elapsed }],
  );
  return [
    countClocks(done),
    countClocks(of('running')),
    countClocks(of('missed')),
    medianOf(samples),
    worstOf(samples),
  ];
}
