import type { Cell } from '../../lib/report/metric';
import { dateTimeWords, dateWords } from '../../lib/words/date-time-words';
import { periodWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import { MetricChartView } from './charts/MetricChartView';
import { Figure } from './Figure';
import type { DashboardView, Pressed } from './report-view';

interface Props {
  view: DashboardView;
  onPress: (pressed: Pressed) => void;
}

const it = words.dashboard;

/** Today and the month on one sheet: nothing here changes anything. */
export function DashboardBody({ view, onPress }: Props) {
  const { figures, asOf, zone, month, metrics } = view;
  return (
    <article class="report report--sheet">
      <header class="report__head">
        <h1 class="report__title">{view.officeName}</h1>
        <p class="muted">{words.reportPage.asOf(dateTimeWords(asOf, zone))}</p>
      </header>
      <Tiles title={it.today.title(dateWords(asOf, zone))} cells={figures.today} labels={it.today} onPress={onPress} />
      <Tiles title={it.month.title(periodWords(month))} cells={figures.month} labels={it.month} onPress={onPress} />
      <div class="sheet__charts">
        {metrics.map((metric) => (
          <section class="metric" key={metric.id} aria-label={metric.title}>
            <h2 class="metric__title">{metric.title}</h2>
            {metric.chart && metric.rows.length > 0 ? (
              <MetricChartView metric={{ ...metric, rows: shortened(metric) }} chart={metric.chart} />
            ) : (
              <p class="metric__none">{words.reportPage.nothing}</p>
            )}
          </section>
        ))}
      </div>
      <p class="metric__definition">{it.definition}</p>
    </article>
  );
}

/** Rows of a bar chart that fit on the sheet. */
const MOST = 6;

function shortened({ chart, rows }: DashboardView['metrics'][number]) {
  return chart?.kind === 'lines' ? rows : rows.slice(0, MOST);
}

interface TilesProps<Name extends string> {
  title: string;
  cells: Readonly<Record<Name, Cell>>;
  labels: Readonly<Record<Name, string>>;
  onPress: (pressed: Pressed) => void;
}

function Tiles<Name extends string>({ title, cells, labels, onPress }: TilesProps<Name>) {
  return (
    <section class="tiles" aria-label={title}>
      <h2 class="metric__title">{title}</h2>
      <ul class="tiles__list">
        {(Object.keys(cells) as Name[]).map((name) => (
          <li class="tile" key={name}>
            <Figure cell={cells[name]} names={[title, labels[name], '']} onPress={onPress} />
            <span class="tile__label">{labels[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
