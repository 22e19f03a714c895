import { duration } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import { Instant } from '../controls/Instant';
import { TimeLeft } from '../controls/TimeLeft';
import type { DeadlineView } from '../deadline-view';
import { WhySo } from './WhySo';

const it = words.caseScreen.deadline;

/** One clock: what, whose, by which clause, since when, until when, how it stands; and why so. */
export function DeadlineItem({ deadline }: { deadline: DeadlineView }) {
  const { label, role, clause, startedAt, dueAt, doneAt, targetAt, cappedBy } = deadline;
  return (
    <li class={`deadline deadline--${deadline.state}`}>
      <p class="deadline__label">
        {label}
        <span class="clause"> · {clause}</span>
      </p>
      <p class="deadline__state">
        <Standing deadline={deadline} />
      </p>
      <dl class="deadline__times">
        <dt>{it.who}</dt>
        <dd>{role.label}</dd>
        <dt>{it.start}</dt>
        <dd>
          <Instant at={startedAt} near />
        </dd>
        {dueAt !== null && (
          <>
            <dt>{it.due}</dt>
            <dd>
              <Instant at={dueAt} near />
              {cappedBy !== null && (
                <>
                  {' '}
                  <span class="clause">· {it.capped(cappedBy.clause)}</span>
                </>
              )}
            </dd>
          </>
        )}
        {targetAt !== null && (
          <>
            <dt>{it.target}</dt>
            <dd>
              <Instant at={targetAt} near />
            </dd>
          </>
        )}
        {doneAt !== null && (
          <>
            <dt>{it.done}</dt>
            <dd>
              <Instant at={doneAt} near />
            </dd>
          </>
        )}
      </dl>
      {deadline.provisional && <p class="provisional">{it.provisional}</p>}
      {deadline.internal && <p class="muted">{it.internal}</p>}
      {deadline.optional && <p class="muted">{it.optional}</p>}
      <WhySo deadline={deadline} />
    </li>
  );
}

function Standing({ deadline }: { deadline: DeadlineView }) {
  const { state, form, dueAt, left, elapsed } = deadline;
  if (state === 'running' || state === 'overdue') {
    if (form === 'immediate') return <>{it.elapsed(duration(elapsed ?? 0))}</>;
    if (form !== 'timed' || dueAt === null) return <>{form === 'timed' ? it.form.none : it.form[form]}</>;
    return <TimeLeft dueAt={dueAt} left={left} />;
  }
  const said = it.state[state];
  if (left === null || left === 0) return <>{said}</>;
  const by = left < 0 ? it.lateBy(duration(-left)) : it.spare(duration(left));
  return (
    <>
      {said}, {by}
    </>
  );
}
