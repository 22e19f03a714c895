import { dateOfEpochDay } from './civil-date';
import { type DayHours, dayHours } from './day-hours';
import { dayTable } from './day-table';
import type { OfficeHours } from './office-hours';
import { OfficeHoursError } from './office-hours-error';
import { officeHoursProblems } from './office-hours-problems';
import type { ProductionCalendar } from './production-calendar';
import { workLine } from './work-line';
import { instantOfWall, wallOfInstant } from './zone-offsets';

/**
 * Working time of one office. Instants are epoch milliseconds; a moment with seconds counts as the minute it lies in
 * (09:15:40 is 09:15), and every answer is a whole minute. Dates and opening hours are those of the office's zone,
 * never of the browser's. A minute is working when it begins inside `[open, close)`.
 *
 * Every operation costs the same for half an hour and for a year. An answer or a moment outside the calendar's years
 * throws `CalendarRangeError`.
 */
export interface WorkClock {
  readonly hours: OfficeHours;
  readonly calendar: ProductionCalendar;
  isWorking(at: number): boolean;
  /** End of the n-th working minute at or after `from`: a count that ends at closing time or at lunch stays there. */
  add(from: number, minutes: number): number;
  /** The latest moment with `minutes` of work left until `until`: a count that comes out at an opening stays there. */
  subtract(until: number, minutes: number): number;
  /** Working minutes in `[from, until)`; negative when `until` is earlier. */
  between(from: number, until: number): number;
  /** Close of the n-th working day after the date of `from`. Day 0 is that date, or the next working day if it is closed. */
  addDays(from: number, days: number): number;
  /** The same day, at the time of day of `from`, but not before that day's opening and not after its closing. */
  addDaysSameClock(from: number, days: number): number;
  /** Close of the date of `from` plus `days`, or of the next working day if that date is closed (art. 193 ГК РФ). */
  addCalendarDays(from: number, days: number): number;
  /** Hours of an office date `'YYYY-MM-DD'` and why they are such. */
  hoursOf(date: string): DayHours;
  /** Whether any office date from `from` to `until`, both included, lies in a year that has no decree yet. */
  isProvisional(from: number, until: number): boolean;
}

/** @throws OfficeHoursError in Russian, when the hours contradict themselves or hold no working time at all. */
export function createWorkClock(hours: OfficeHours, calendar: ProductionCalendar): WorkClock {
  const problems = officeHoursProblems(hours);
  if (problems.length > 0) throw new OfficeHoursError(problems);
  const table = dayTable(hours, calendar);
  const line = workLine(table, calendar);

  function shift(minute: number, minutes: number): number {
    if (minutes === 0) return minute;
    const worked = line.workedBy(minute);
    return minutes > 0 ? line.beginningOf(worked + minutes - 1) + 1 : line.beginningOf(worked + minutes);
  }

  /** The moment of `day` at which the wall clock shows what it showed at `minute` of the day `from`. */
  function sameWallTime(day: number, from: number, minute: number): number {
    if (table.uneven.has(day) || table.uneven.has(from))
      return instantOfWall(table.offsets, wallOfInstant(table.offsets, minute) + (day - from) * 1440);
    return minute - (table.start[from] ?? 0) + (table.start[day] ?? 0);
  }

  const dayOf = (at: number) => line.dayAt(minuteOf(at));
  const yearOf = (at: number) => Number(dateOfEpochDay(table.firstDay + dayOf(at)).slice(0, 4));

  return {
    hours,
    calendar,
    isWorking: (at) => line.isWorking(minuteOf(at)),
    add: (from, minutes) => shift(minuteOf(from), whole(minutes)) * 60_000,
    subtract: (until, minutes) => shift(minuteOf(until), -whole(minutes)) * 60_000,
    between: (from, until) => line.workedBy(minuteOf(until)) - line.workedBy(minuteOf(from)),
    addDays: (from, days) => line.closing(line.workingDayFrom(dayOf(from), whole(days))) * 60_000,
    addDaysSameClock(from, days) {
      const start = dayOf(from);
      const day = line.workingDayFrom(start, whole(days));
      const at = sameWallTime(day, start, minuteOf(from));
      return Math.min(Math.max(at, line.opening(day)), line.closing(day)) * 60_000;
    },
    addCalendarDays: (from, days) => line.closing(line.workingDayFrom(dayOf(from) + whole(days), 0)) * 60_000,
    hoursOf: (date) => dayHours(date, hours, calendar.year(Number(date.slice(0, 4)))),
    isProvisional(from, until) {
      const last = yearOf(Math.max(from, until));
      for (let year = yearOf(Math.min(from, until)); year <= last; year += 1) {
        if (calendar.statusOf(year) === 'provisional') return true;
      }
      return false;
    },
  };
}

function minuteOf(at: number): number {
  return Math.floor(at / 60_000);
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`A count of minutes or days must be a whole number: ${count}`);
  return count;
}
