import type { DayHours } from '../../lib/time/day-hours';
import type { WorkClock } from '../../lib/time/work-clock';

export type SpecialMark =
  | 'override'
  | 'localHoliday'
  | 'workingWeekend'
  | 'holiday'
  | 'transferred'
  | 'presidential'
  | 'shortened';

export interface YearDay extends DayHours {
  month: number;
  day: number;
  /** 1 is Monday. */
  weekday: number;
  /** What is special about it; null for an ordinary working day and for a usual day off. */
  mark: SpecialMark | null;
  isSpecial: boolean;
  /** Name the office gave to the day; empty where it gave none. */
  name: string;
}

/** Every date of a year with its hours and what is special about it. */
export function yearDays(clock: WorkClock, year: number, names: Readonly<Record<string, string>>): YearDay[] {
  const days: YearDay[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const utc = new Date(at);
    const date = utc.toISOString().slice(0, 10);
    const hours = clock.hoursOf(date);
    const mark = markOf(hours);
    days.push({
      ...hours,
      month: utc.getUTCMonth() + 1,
      day: utc.getUTCDate(),
      weekday: utc.getUTCDay() || 7,
      mark,
      isSpecial: mark !== null,
      name: names[date] ?? '',
    });
  }
  return days;
}

function markOf({ kind, shortenedBy }: DayHours): SpecialMark | null {
  if (kind === 'ordinary' || kind === 'closed') return shortenedBy === null ? null : 'shortened';
  return kind;
}
