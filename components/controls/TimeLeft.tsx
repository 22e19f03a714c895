import { timeLeft } from '../../lib/words/time-left';
import { urgencyOf } from '../urgency-of';
import { useOfficeClock } from './use-office-clock';

interface Props {
  /** Epoch ms. */
  dueAt: number;
  /** Minutes left by the deadline's own clock; absent: that clock is not at hand, the office's tells. */
  left?: number | null;
}

/**
 * The time that is left, redrawn each minute by itself. Not a live region: a countdown is read when asked for, never
 * announced each minute. The look says «near» or «overdue», and so do the words and the sign.
 */
export function TimeLeft({ dueAt, left = null }: Props) {
  const { now, zone, minutesLeft, soonMinutes } = useOfficeClock();
  const workingMinutes = left ?? minutesLeft(now.value, dueAt);
  const urgency = urgencyOf({ now: now.value, dueAt, workingMinutes, soonMinutes });
  return (
    <time class={`left left--${urgency}`} dateTime={new Date(dueAt).toISOString()}>
      {urgency === 'overdue' && (
        <span class="left__sign" aria-hidden="true">
          !{' '}
        </span>
      )}
      {timeLeft({ dueAt, now: now.value, workingMinutes, zone })}
    </time>
  );
}
