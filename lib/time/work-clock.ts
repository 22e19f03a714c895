import { CalendarRangeError } from './calendar-range-error';
import { type DayHours, dayHours } from './day-hours';
import type { OfficeHours } from './office-hours';
import { OfficeHoursError } from './office-hours-error';
import { officeHoursProblems } from './office-hours-problems';
import type { ProductionCalendar } from './production-calendar';
import { tableClock, type TableClock } from './table-clock';

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
  let isWhole = false;
  let made: TableClock | null = null;

  /**
   * Laying out every year takes longer than all else a worker does in a life of one taking, and what is asked mostly lies
   * around one year: these come first, and all of them with the first question that leads out of them.
   */
  function ask<Answer>(at: number, question: (clock: TableClock) => Answer): Answer {
    try {
      return question((made ??= tableClock(hours, yearsAround(at, calendar))));
    } catch (error) {
      if (isWhole || !(error instanceof CalendarRangeError)) throw error;
      isWhole = true;
      return question((made = tableClock(hours, calendar)));
    }
  }

  return {
    hours,
    calendar,
    isWorking: (at) => ask(at, (clock) => clock.isWorking(at)),
    add: (from, minutes) => ask(from, (clock) => clock.add(from, minutes)),
    subtract: (until, minutes) => ask(until, (clock) => clock.subtract(until, minutes)),
    between: (from, until) => ask(from, (clock) => clock.between(from, until)),
    addDays: (from, days) => ask(from, (clock) => clock.addDays(from, days)),
    addDaysSameClock: (from, days) => ask(from, (clock) => clock.addDaysSameClock(from, days)),
    addCalendarDays: (from, days) => ask(from, (clock) => clock.addCalendarDays(from, days)),
    hoursOf: (date) => dayHours(date, hours, calendar.year(Number(date.slice(0, 4)))),
    isProvisional: (from, until) => ask(from, (clock) => clock.isProvisional(from, until)),
  };
}

/** The year of a moment and those beside it, as far as the calendar has them; the whole of it where it has not. */
function yearsAround(at: number, calendar: ProductionCalendar): ProductionCalendar {
  const year = new Date(at).getUTCFullYear();
  if (!(year >= calendar.firstYear && year <= calendar.lastYear)) return calendar;
  return {
    ...calendar,
    firstYear: Math.max(year - 1, calendar.firstYear),
    lastYear: Math.min(year + 1, calendar.lastYear),
  };
}
