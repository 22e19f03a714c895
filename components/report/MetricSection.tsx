import type { Metric } from '../../lib/report/metric';
import { words } from '../../lib/words/words';
import { MetricChartView } from './charts/MetricChartView';
import { MetricTable } from './MetricTable';
import type { Pressed } from './report-view';

interface Props {
  metric: Metric;
  onPress: (pressed: Pressed) => void;
}

const it = words.reportPage;

/** Charts that say all by themselves: their long tables are behind a word. */
const TABLE_BEHIND: ReadonlySet<string> = new Set(['lines', 'columns']);

/** One table of a report with its picture and the words of how it is counted. */
export function MetricSection({ metric, onPress }: Props) {
  const { title, definition, rows, chart } = metric;
  const isBehind = chart !== null && TABLE_BEHIND.has(chart.kind);
  return (
    <section class="metric" id={`metric-${metric.id}`} aria-label={title}>
      <h2 class="metric__title">{title}</h2>
      <p class="metric__definition">{definition}</p>
      {rows.length === 0 && <p class="metric__none">{it.nothing}</p>}
      {rows.length > 0 && chart !== null && <MetricChartView metric={metric} chart={chart} />}
      {rows.length > 0 && !isBehind && <MetricTable metric={metric} onPress={onPress} />}
      {rows.length > 0 && isBehind && (
        <details class="metric__behind">
          <summary>{it.table}</summary>
          <MetricTable metric={metric} onPress={onPress} />
        </details>
      )}
    </section>
  );
}
