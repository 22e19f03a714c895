import { words } from '../../words/words';
import { countCases, countTimes } from '../cell';
import { largestFirst, groupBy } from '../group-by';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.returns;

/** Returns for rework by reason, and what executors sent back as not theirs. */
export function returns({ cases }: ReportScope): Metric {
  const byReason = groupBy(
    cases.flatMap((account) => account.returns.map(({ reason }) => reason)),
    (reason) => reason,
  );
  const reasons = largestFirst(byReason).map(([reason]) => {
    const own = cases.filter((account) => account.returns.some((each) => each.reason === reason));
    const times = countTimes(own, (account) => account.returns.filter((each) => each.reason === reason).length);
    return { id: `=${reason}`, label: reason, cells: [times, countCases(own)] };
  });
  const sentBack = cases.filter(({ notCompetent }) => notCompetent.length > 0);
  const foreign = {
    id: 'notCompetent',
    label: it.notCompetent,
    cells: [countTimes(sentBack, ({ notCompetent }) => notCompetent.length), countCases(sentBack)],
  };
  return {
    id: 'returns',
    ...it.head,
    columns: it.columns,
    rows: [...reasons, foreign],
    chart: { kind: 'bars', series: [0] },
  };
}
