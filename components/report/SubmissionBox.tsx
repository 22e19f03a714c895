import { dateTimeWords } from '../../lib/words/date-time-words';
import { civilWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';
import type { SubmissionView } from './report-view';

interface Props {
  submission: SubmissionView;
  zone: string;
  onSubmit: () => Promise<Outcome>;
  onUndo: () => Promise<Outcome>;
}

const it = words.reportPage.submission;

/** To whom and by when the act wants the report, and the mark that it was given. */
export function SubmissionBox({ submission, zone, onSubmit, onUndo }: Props) {
  const { to, clause, dueDate, isOver, submitted } = submission;
  return (
    <section class="metric submission" aria-label={it.title}>
      <h2 class="metric__title">{it.title}</h2>
      <p>
        {it.to(to)}
        {words.common.separator}
        {dueDate === null ? it.noDay : it.until(civilWords(dueDate))}
        <span class="clause"> · {clause}</span>
      </p>
      {submitted !== null && (
        <p class="submission__done">✓ {it.done(dateTimeWords(submitted.at, zone), submitted.by)}</p>
      )}
      {submitted === null && !isOver && <p class="muted screen-only">{it.early}</p>}
      {submitted === null && isOver && (
        <div class="screen-only">
          <ActionButton act={onSubmit} kind="primary">
            {it.act}
          </ActionButton>
          <p class="metric__definition">{it.hint}</p>
        </div>
      )}
      {submitted !== null && (
        <div class="screen-only">
          <ActionButton act={onUndo} kind="quiet">
            {it.undo}
          </ActionButton>
        </div>
      )}
    </section>
  );
}
