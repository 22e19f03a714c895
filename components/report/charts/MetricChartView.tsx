import type { Metric, MetricChart } from '../../../lib/report/metric';
import { figureWords } from '../../../lib/words/figure-words';
import { BarChart } from './BarChart';
import { ColumnChart } from './ColumnChart';
import { Legend } from './Legend';
import { LineChart } from './LineChart';
import type { Series } from './series';
import { ShareChart } from './ShareChart';

interface Props {
  metric: Metric;
  chart: MetricChart;
}

/** The picture of a table. Who does not see it hears its numbers as one sentence. */
export function MetricChartView({ metric, chart }: Props) {
  const rows = metric.rows.filter(({ id }) => id !== 'unknown');
  const series = chart.series.map((column) => ({
    label: metric.columns[column] ?? '',
    values: rows.map(({ cells }) => cells[column] ?? NO_CELL),
  }));
  const labels = rows.map(({ label }) => label);
  return (
    <div class="chart" role="img" aria-label={said(metric.title, labels, series)}>
      {series.length > 1 && <Legend labels={series.map(({ label }) => label)} isLine={chart.kind === 'lines'} />}
      {chart.kind === 'bars' && <BarChart labels={labels} series={series} />}
      {chart.kind === 'share' && <ShareChart labels={labels} shares={series[0]?.values ?? []} />}
      {chart.kind === 'columns' && <ColumnChart labels={labels} cells={series[0]?.values ?? []} />}
      {chart.kind === 'lines' && <LineChart labels={labels} series={series} />}
    </div>
  );
}

function said(title: string, labels: readonly string[], series: readonly Series[]): string {
  const numbers = labels.map((label, row) => {
    const values = series.map(({ values: cells }) => figureWords(cells[row] ?? NO_CELL));
    return `${label} ${values.join(' / ')}`;
  });
  return `${title}: ${numbers.join(', ')}`;
}

const NO_CELL = { value: null, unit: 'cases', hasCases: false, caseIds: [] } as const;
