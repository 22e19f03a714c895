import { words } from '../../words/words';
import { STAGES } from '../case-account';
import { countCases, meanOf, medianOf, worstOf } from '../cell';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';
import { stageSamples } from '../stage-samples';

const it = words.reports.stages;

/** How long each stage takes, in working minutes. */
export function stages({ cases }: ReportScope): Metric {
  const rows = STAGES.map((stage) => {
    const samples = stageSamples(cases, stage);
    const passed = cases.filter((account) => account.stages[stage] !== null);
    return {
      id: stage,
      label: it.rows[stage],
      cells: [countCases(passed), medianOf(samples), meanOf(samples), worstOf(samples)],
    };
  });
  return { id: 'stages', ...it.head, columns: it.columns, rows, chart: { kind: 'bars', series: [1] } };
}
