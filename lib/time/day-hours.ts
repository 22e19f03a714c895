import type { CalendarYear } from './calendar-year';
import { epochDay, minuteOfDay, timeOfMinute, weekdayOf } from './civil-date';
import type { Interval, OfficeHours, Weekday } from './office-hours';
import { holidayName } from './holidays';

/** What decided the hours of a date. */
export type DayKind =
  | 'override' // the office set the hours of this date
  | 'localHoliday' // a day off of the region or the office
  | 'workingWeekend' // a Saturday or Sunday worked by decree
  | 'holiday' // art. 112 of the Labour Code
  | 'transferred' // a day off moved here from another date
  | 'presidential' // a "non-working day with pay" of 2020 or 2021
  | 'closed' // a weekday on which the office never works
  | 'ordinary';

/** The hours of one date and why they are such. */
export interface DayHours {
  date: string;
  /** Empty: closed. In order, on the office's wall clock. */
  intervals: readonly Interval[];
  kind: DayKind;
  /** Who took an hour off the end of the day, if anyone. */
  shortenedBy: 'calendar' | 'office' | null;
  /** In Russian, what the calendar says of the date: the holiday, the transfer, the decree; `''` if nothing. */
  note: string;
}

/**
 * Hours of a date by the order of calendar/README: own hours of the date, local day off, working weekend, weekend or
 * non-working day, week. A shortened date then loses its last working hour, unless the hours were set for the date.
 * A Saturday or Sunday that the week lists is an ordinary day, closed only on the holidays of art. 112.
 */
export function dayHours(date: string, hours: OfficeHours, year: CalendarYear): DayHours {
  const own = hours.overrides[date];
  if (own !== undefined) return { date, intervals: own, kind: 'override', shortenedBy: null, note: '' };
  const { intervals, kind, note } = beforeShortening(date, hours, year);
  const shortenedBy = year.shortenedDays.includes(date)
    ? 'calendar'
    : hours.localShortened.includes(date)
      ? 'office'
      : null;
  if (shortenedBy === null || intervals.length === 0) return { date, intervals, kind, shortenedBy: null, note };
  return { date, intervals: withoutLastHour(intervals), kind, shortenedBy, note };
}

function beforeShortening(date: string, hours: OfficeHours, year: CalendarYear) {
  const weekday = weekdayOf(epochDay(date));
  const ofWeek = weekHours(hours, weekday);
  if (hours.localHolidays.includes(date)) return closed('localHoliday', holidayName(date) ?? '');
  if (year.workingWeekends.includes(date)) {
    const swapped = year.workingWeekendSwappedWith[date] ?? date;
    const worked =
      hours.workingWeekend === 'swap' ? weekdayOf(epochDay(swapped)) : Number(hours.workingWeekend.slice(8));
    const note = `рабочий день вместо ${swapped}`;
    return { intervals: weekHours(hours, worked), kind: 'workingWeekend', note } as const;
  }
  if (year.holidays.includes(date)) return closed('holiday', holidayName(date) ?? '');
  if (year.nonWorkingDays.includes(date)) return closed('transferred', year.reasons[date] ?? '');
  const decree = year.presidentialNonWorkingDays.find((day) => day.date === date);
  if (hours.presidential && decree !== undefined) return closed('presidential', decree.act);
  return { intervals: ofWeek, kind: ofWeek.length > 0 ? 'ordinary' : 'closed', note: '' } as const;
}

function closed(kind: DayKind, note: string) {
  return { intervals: [], kind, note };
}

/** Hours of an ordinary weekday, 1 is Monday; empty on a day the office does not work. */
export function weekHours(hours: OfficeHours, weekday: number): readonly Interval[] {
  return hours.week[String(weekday) as Weekday] ?? [];
}

/** An hour of work off the end; where the last stretch is shorter, the rest comes off the one before. Breaks stay. */
function withoutLastHour(intervals: readonly Interval[]): Interval[] {
  const left = [...intervals];
  let toLose = 60;
  while (toLose > 0) {
    const last = left.pop();
    if (last === undefined) break;
    const [open, close] = last.map((time) => minuteOfDay(time) ?? 0) as [number, number];
    if (close - open > toLose) left.push([last[0], timeOfMinute(close - toLose)]);
    toLose -= close - open;
  }
  return left;
}
