import { CalendarRangeError } from './calendar-range-error';
import type { DayShape } from './day-shape';
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
  opening(day: number): number;
  closing(day: number): number;
}

/** Reads a table made for the same calendar. */
export function workLine(table: DayTable, { firstYear, lastYear }: ProductionCalendar): WorkLine {
  const { start, before, rank, workDay, byMinute, bucket } = table;
  const days = table.shape.length;
  const [beginning, end, total] = [entry(start, 0), entry(start, days), entry(before, days)];
  const shapeOf = (day: number) => table.shape[day] as DayShape;
  const beyond = (year: number) => new CalendarRangeError(year, firstYear, lastYear);

  function dayAt(minute: number): number {
    if (!(minute >= beginning && minute < end)) throw beyond(yearOutside(minute));
    // Midnights drift from a grid of 24 hours by the zone's changes only, so the guess is one day off at most.
    let day = Math.min(days - 1, Math.floor((minute - beginning) / 1440));
    while (entry(start, day + 1) <= minute) day += 1;
    while (entry(start, day) > minute) day -= 1;
    return day;
  }

  function workedBy(minute: number): number {
    const day = dayAt(minute);
    const { open, close } = shapeOf(day);
    const passed = minute - entry(start, day);
    let worked = entry(before, day);
    for (let index = 0; index < open.length && passed > entry(open, index); index += 1) {
      worked += Math.min(passed, entry(close, index)) - entry(open, index);
    }
    return worked;
  }

  function beginningOf(target: number): number {
    if (target < 0) throw beyond(firstYear - 1);
    if (target >= total) throw beyond(lastYear + 1);
    let number = entry(byMinute, Math.floor(target / bucket));
    while (entry(before, entry(workDay, number) + 1) <= target) number += 1;
    const day = entry(workDay, number);
    const { open, close } = shapeOf(day);
    let left = target - entry(before, day);
    let index = 0;
    while (left >= entry(close, index) - entry(open, index)) {
      left -= entry(close, index) - entry(open, index);
      index += 1;
    }
    return entry(start, day) + entry(open, index) + left;
  }

  function workingDayFrom(day: number, count: number): number {
    if (day < 0) throw beyond(firstYear - 1);
    if (day >= days) throw beyond(lastYear + 1);
    const number = count > 0 ? entry(rank, day + 1) + count - 1 : entry(rank, day) + count;
    if (number < 0) throw beyond(firstYear - 1);
    if (number >= workDay.length) throw beyond(lastYear + 1);
    return entry(workDay, number);
  }

  function isWorking(minute: number): boolean {
    const day = dayAt(minute);
    const { open, close } = shapeOf(day);
    const passed = minute - entry(start, day);
    return open.some((from, index) => passed >= from && passed < entry(close, index));
  }

  /** The year to name; a moment off the scale of dates has none, then it is the nearest one that is missing. */
  function yearOutside(minute: number): number {
    const year = new Date(minute * 60_000).getUTCFullYear();
    if (minute < beginning) return Number.isNaN(year) ? firstYear - 1 : Math.min(year, firstYear - 1);
    return Number.isNaN(year) ? lastYear + 1 : Math.max(year, lastYear + 1);
  }

  return {
    dayAt,
    workedBy,
    beginningOf,
    workingDayFrom,
    isWorking,
    opening: (day) => entry(start, day) + (shapeOf(day).open[0] ?? 0),
    closing: (day) => entry(start, day) + (shapeOf(day).close.at(-1) ?? 0),
  };
}

/** An entry that is there by construction: the indexes above never leave their arrays. */
function entry(list: Int32Array, index: number): number {
  return list[index] as number;
}
