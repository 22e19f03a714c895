import type { Interval, OfficeHours, Weekday } from '../../lib/time/office-hours';
import { timeOfMinute } from '../../lib/time/civil-date';
import { minutesOf } from '../hours-input';

type Week = OfficeHours['week'];

const WEEK = 36 * 60;

/**
 * The week cut to 36 hours (ст. 263.1 ТК РФ), each working day ending as much earlier as the others; minutes that do not
 * divide are cut from the first days. The same week where it is no longer than that, or where a day has not enough.
 */
export function weekOf36(week: Week): Week {
  const days = Object.entries(week).filter(([, intervals]) => intervals.length > 0) as [Weekday, readonly Interval[]][];
  const tooMuch = minutesOf(days.flatMap(([, intervals]) => intervals)) - WEEK;
  if (tooMuch <= 0) return week;
  const share = Math.floor(tooMuch / days.length);
  const rest = tooMuch - share * days.length;
  const cut = days.map(
    ([day, intervals], index) => [day, endEarlier(intervals, share + (index < rest ? 1 : 0))] as const,
  );
  return cut.some(([, intervals]) => intervals === null) ? week : Object.fromEntries(cut);
}

function endEarlier(intervals: readonly Interval[], by: number): readonly Interval[] | null {
  const last = intervals.at(-1);
  if (!last || minutesOf([last]) <= by) return null;
  const close = minutesOf([['00:00', last[1]]]) - by;
  return [...intervals.slice(0, -1), [last[0], timeOfMinute(close)]];
}
