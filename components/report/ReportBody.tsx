import { dateTimeWords } from '../../lib/words/date-time-words';
import { periodWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import type { Outcome } from '../view-models';
import { Commentary } from './Commentary';
import { MetricSection } from './MetricSection';
import type { Pressed, ReportView } from './report-view';
import { SubmissionBox } from './SubmissionBox';

interface Props {
  view: ReportView;
  onPress: (pressed: Pressed) => void;
  onCommentary: (text: string) => Promise<Outcome>;
  onSubmit: () => Promise<Outcome>;
  onUndoSubmit: () => Promise<Outcome>;
}

const it = words.reportPage;

/** A report to read and to print. */
export function ReportBody({ view, onPress, onCommentary, onSubmit, onUndoSubmit }: Props) {
  const { metrics, period, before, asOf, zone } = view;
  const key = `${view.title} ${period.from} ${period.until}`;
  return (
    <article class="report">
      <header class="report__head">
        <p class="muted">{view.officeName}</p>
        <h1 class="report__title">{it.head(view.title, periodWords(period))}</h1>
        <p class="muted">
          {it.asOf(dateTimeWords(asOf, zone))}
          {words.common.separator}
          {it.compared(periodWords(before))}
        </p>
      </header>
      {view.isEmpty && <p class="notice">{it.isEmpty}</p>}
      {view.submission && (
        <SubmissionBox submission={view.submission} zone={zone} onSubmit={onSubmit} onUndo={onUndoSubmit} />
      )}
      <Commentary key={key} text={view.commentary} onText={onCommentary} />
      {metrics.map((metric) => (
        <MetricSection key={metric.id} metric={metric} onPress={onPress} />
      ))}
    </article>
  );
}
