import { useOfficeClock } from '../controls/use-office-clock';
import { urgencyOf } from '../urgency-of';

/** The bar at the edge of a row; the time beside it says the same in words. */
export function RowBar({ dueAt }: { dueAt: number | null }) {
  const { now, minutesLeft, soonMinutes } = useOfficeClock();
  const urgency =
    dueAt === null
      ? 'none'
      : urgencyOf({ now: now.value, dueAt, workingMinutes: minutesLeft(now.value, dueAt), soonMinutes });
  return <span class={`row__bar row__bar--${urgency}`} aria-hidden="true" />;
}
