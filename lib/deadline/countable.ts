import { epochDay } from '../time/civil-date';
import type { WorkClock } from '../time/work-clock';

const DAY = 86_400_000;

/**
 * The instant itself, or the edge of the years the clock can count in. A post from before the first year is overdue
 * and a promise beyond the last one is far, whatever the day: neither may stop the other clocks of a case.
 */
export function countable({ calendar: { firstYear, lastYear } }: WorkClock, at: number): number {
  const first = (epochDay(`${firstYear}-01-01`) + 1) * DAY;
  const last = (epochDay(`${lastYear}-01-01`) - 1) * DAY;
  return Math.min(Math.max(at, first), last);
}
