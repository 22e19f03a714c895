import { officeDate } from '../time/office-date';
import { words } from './words';

/**
 * When something is or was due, as a person of the office says it: «сегодня 16:00», «завтра 11:20», «вчера 18:00»,
 * «пт 16:00» within the next six days, «13 янв 18:00», «13 янв 2027 18:00» in another year.
 * `at` and `now` are epoch milliseconds, `zone` is the office's, whatever the browser's is.
 */
export function dueWords(at: number, now: number, zone: string): string {
  const then = officeDate(at, zone);
  const today = officeDate(now, zone);
  const time = `${two(then.hour)}:${two(then.minute)}`;
  return `${dayWords(then.dayNumber - today.dayNumber, then, today.year)} ${time}`;
}

function dayWords(
  away: number,
  then: { year: number; month: number; day: number; weekday: number },
  thisYear: number,
): string {
  const dates = words.dates;
  if (away === 0) return dates.today;
  if (away === 1) return dates.tomorrow;
  if (away === -1) return dates.yesterday;
  if (away > 1 && away < 7) return dates.weekdays[then.weekday - 1] ?? '';
  const date = `${then.day} ${dates.months[then.month - 1] ?? ''}`;
  return then.year === thisYear ? date : `${date} ${then.year}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
