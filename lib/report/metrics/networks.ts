import { words } from '../../words/words';
import { countCases } from '../cell';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.networks;

/** Where the messages stand, and how many were private. */
export function networks({ cases }: ReportScope): Metric {
  const rows = (['vk', 'ok', 'other'] as const).map((network) => {
    const own = cases.filter((account) => account.network === network);
    return {
      id: network,
      label: words.network[network],
      cells: [
        countCases(own),
        countCases(own.filter(({ kind }) => kind === 'post')),
        countCases(own.filter(({ kind }) => kind === 'comment')),
        countCases(own.filter(({ isPrivate }) => isPrivate)),
        countCases(own.filter(({ answeredAt }) => answeredAt !== null)),
      ],
    };
  });
  return { id: 'networks', ...it.head, columns: it.columns, rows, chart: { kind: 'bars', series: [0] } };
}
