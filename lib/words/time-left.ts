import { dueWords } from './due-words';
import { duration } from './duration';
import { officeDate } from '../time/office-date';
import { words } from './words';

/** `dueAt` and `now` are epoch milliseconds; `workingMinutes` are those from `now` to `dueAt` by the clock it is counted by, negative once overdue. */
export interface TimeLeftOf {
  dueAt: number;
  now: number;
  workingMinutes: number;
  zone: string;
}

/**
 * The time that is left, in a few characters: «24 мин», «2 ч 10 мин раб.» where a break lies between, «завтра 11:20»,
 * «пт 16:00», «просрочено 40 мин», «просрочено с пт 16:00» when another date was due. A deadline is overdue after its minute.
 */
export function timeLeft({ dueAt, now, workingMinutes, zone }: TimeLeftOf): string {
  const sameDate = officeDate(dueAt, zone).dayNumber === officeDate(now, zone).dayNumber;
  if (now > dueAt) return overdueWords(sameDate ? -workingMinutes : null, dueWordsPast(dueAt, now, zone));
  if (!sameDate) return dueWords(dueAt, now, zone);
  const throughBreak = Math.ceil((dueAt - now) / 60_000) > workingMinutes;
  const left = duration(Math.max(0, workingMinutes));
  return throughBreak ? `${left} ${words.units.short.working}` : left;
}

function overdueWords(minutes: number | null, since: string): string {
  const { overdue } = words.dates;
  if (minutes === null) return overdue.since(since);
  return minutes > 0 ? overdue.by(duration(minutes)) : overdue.just;
}

/** In the past a weekday within six days reads better than a date: «с пт 16:00». */
function dueWordsPast(dueAt: number, now: number, zone: string): string {
  const then = officeDate(dueAt, zone);
  const away = officeDate(now, zone).dayNumber - then.dayNumber;
  if (away < 1 || away > 6) return dueWords(dueAt, now, zone);
  return `${words.dates.weekdays[then.weekday - 1] ?? ''} ${then.time}`;
}
