import { CalendarRangeError } from './calendar-range-error';
import type { DayTable } from './day-table';
import type { ProductionCalendar } from './production-calendar';

/**
 * All working minutes of a calendar laid on one line and numbered from 0, and the ways between that line and time.
 * Moments are epoch minutes, days are day numbers of the table. Nothing here walks: every answer takes a few look-ups.
 * Whatever falls off either end of the calendar throws `CalendarRangeError`.
 */
export interface WorkLine {
  /** The day on which a moment lies. */
  dayAt(minute: number): number;
  /** How many working minutes have ended by a moment. */
  workedBy(minute: number): number;
  /** The moment at which a working minute begins. */
  beginningOf(target: number): number;
  /** The `count`-th working day after a day; before it, if negative; 0 is the day itself or the next one that works. */
  workingDayFrom(day: number, count: number): number;
  isWorking(minute: number): boolean;
  /** When the work of a working day begins and ends. */
  opening(day: number): number;
  closing(day: number): number;
}

/** Reads a table made for the same calendar. */
export function workLine(table: DayTable, { firstYear, lastYear }: ProductionCalendar): WorkLine {
  const { start, firstStretch, stretch, worked, rank, workDay } = table;
  const days = start.length - 1;
  const [beginning, end, total] = [entry(start, 0), entry(start, days), entry(worked, worked.length - 1)];
  // Both ways begin with a table of even steps and end within a stretch or two of the answer.
  const byTime = indexOf(stretch, beginning, 1440, Math.ceil((end - beginning) / 1440));
  const step = Math.max(1, Math.floor(total / stretch.length));
  const byMinute = indexOf(worked, 0, step, Math.ceil(total / step));
  const beyond = (year: number) => new CalendarRangeError(year, firstYear, lastYear);

  /** The last stretch that begins at or before a moment. */
  function stretchAt(minute: number): number {
    if (!(minute >= beginning && minute < end)) throw beyond(yearOutside(minute));
    let number = entry(byTime, Math.floor((minute - beginning) / 1440));
    while (entry(stretch, number + 1) <= minute) number += 1;
    return number;
  }

  function workedBy(minute: number): number {
    const number = stretchAt(minute);
    return Math.min(entry(worked, number) + minute - entry(stretch, number), entry(worked, number + 1));
  }

  function beginningOf(target: number): number {
    if (target < 0) throw beyond(firstYear - 1);
    if (target >= total) throw beyond(lastYear + 1);
    let number = entry(byMinute, Math.floor(target / step));
    while (entry(worked, number + 1) <= target) number += 1;
    return entry(stretch, number) + target - entry(worked, number);
  }

  function isWorking(minute: number): boolean {
    const number = stretchAt(minute);
    return minute - entry(stretch, number) < entry(worked, number + 1) - entry(worked, number);
  }

  function dayAt(minute: number): number {
    if (!(minute >= beginning && minute < end)) throw beyond(yearOutside(minute));
    // Midnights drift from a grid of 24 hours by the zone's changes only, so the guess is one day off at most.
    let day = Math.min(days - 1, Math.floor((minute - beginning) / 1440));
    while (entry(start, day + 1) <= minute) day += 1;
    while (entry(start, day) > minute) day -= 1;
    return day;
  }

  function workingDayFrom(day: number, count: number): number {
    if (day < 0) throw beyond(firstYear - 1);
    if (day >= days) throw beyond(lastYear + 1);
    const number = count > 0 ? entry(rank, day + 1) + count - 1 : entry(rank, day) + count;
    if (number < 0) throw beyond(firstYear - 1);
    if (number >= workDay.length) throw beyond(lastYear + 1);
    return entry(workDay, number);
  }

  function closing(day: number): number {
    const last = entry(firstStretch, day + 1) - 1;
    return entry(stretch, last) + entry(worked, last + 1) - entry(worked, last);
  }

  /** The year to name; a moment off the scale of dates has none, then it is the nearest one that is missing. */
  function yearOutside(minute: number): number {
    const year = new Date(minute * 60_000).getUTCFullYear();
    if (minute < beginning) return Number.isNaN(year) ? firstYear - 1 : Math.min(year, firstYear - 1);
    return Number.isNaN(year) ? lastYear + 1 : Math.max(year, lastYear + 1);
  }

  const opening = (day: number) => entry(stretch, entry(firstStretch, day));
  return { dayAt, workedBy, beginningOf, workingDayFrom, isWorking, opening, closing };
}

/** For each of `count` steps from `from` on, the last place in an ascending list whose value has been reached by then. */
function indexOf(list: Int32Array, from: number, step: number, count: number): Int32Array {
  const index = new Int32Array(count);
  for (let number = 0, place = 0; number < count; number += 1) {
    while (place + 2 < list.length && entry(list, place + 1) <= from + number * step) place += 1;
    index[number] = place;
  }
  return index;
}

/** An entry that is there by construction: the indexes above never leave their arrays. */
function entry(list: Int32Array, index: number): number {
  return list[index] as number;
}
