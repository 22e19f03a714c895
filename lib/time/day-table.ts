import { calendarOffsets } from './calendar-offsets';
import { epochDay, weekdayOf } from './civil-date';
import { dayHours, weekHours } from './day-hours';
import { type DayShape, dayShape } from './day-shape';
import type { OfficeHours } from './office-hours';
import type { ProductionCalendar } from './production-calendar';
import { partsOfDay, shapeOfParts, unevenDays } from './uneven-days';
import type { ZoneOffsets } from './zone-offsets';

/**
 * Every date of a calendar and every working stretch in it, in order. Days are numbered from 0 (`firstDay`, an epoch
 * day), working days (those with at least a minute of work) from 0, stretches from 1: stretch 0 is empty and stands
 * at the very beginning, so that something stands before every moment. Moments are epoch minutes.
 */
export interface DayTable {
  firstDay: number;
  /** When day `i` begins in the zone; one entry more than there are days. */
  start: Int32Array;
  /** Number of the first stretch at or after the beginning of day `i`; one entry more than there are days. */
  firstStretch: Int32Array;
  /** When stretch `i` begins; the last entry lies after all time. */
  stretch: Int32Array;
  /** Working minutes before stretch `i`; the last entry is their sum. */
  worked: Int32Array;
  /** Working days before day `i`; one entry more than there are days. */
  rank: Int32Array;
  /** Number of the day that is working day `k`. */
  workDay: Int32Array;
  offsets: ZoneOffsets;
  /** Days on which the clocks are changed: minutes since their beginning are not the minutes of the wall clock. */
  uneven: ReadonlySet<number>;
}

/** Builds the table for valid hours (see `officeHoursProblems`). Nothing in it depends on the zone of the process. */
export function dayTable(hours: OfficeHours, calendar: ProductionCalendar): DayTable {
  const firstDay = epochDay(`${calendar.firstYear}-01-01`);
  const days = epochDay(`${calendar.lastYear + 1}-01-01`) - firstDay;
  const offsets = calendarOffsets(hours.zone, calendar);
  const uneven = unevenDays(offsets, firstDay);
  const wall = wallHours(hours, calendar, firstDay, days);
  const [start, firstStretch, rank] = [new Int32Array(days + 1), new Int32Array(days + 1), new Int32Array(days + 1)];
  const workDay: number[] = [];
  const stretch: number[] = [];
  const worked: number[] = [0];
  let [piece, sum] = [0, 0];
  for (let day = 0; day <= days; day += 1) {
    const midnight = (firstDay + day) * 1440;
    while ((offsets.since[piece + 1] ?? Infinity) + (offsets.offset[piece + 1] ?? 0) <= midnight) piece += 1;
    const parts = uneven.has(day) ? partsOfDay(offsets, midnight) : [];
    const begins = parts[0]?.from ?? midnight - (offsets.offset[piece] ?? 0);
    if (day === 0) stretch.push(begins);
    start[day] = begins;
    firstStretch[day] = stretch.length;
    rank[day] = workDay.length;
    const evenly = wall[day] ?? [];
    const shape = parts.length > 0 ? shapeOfParts(evenly, parts, midnight) : evenly;
    if (shape.length > 0) workDay.push(day);
    for (const [from, until] of shape) {
      stretch.push(begins + from);
      worked.push(sum);
      sum += until - from;
    }
  }
  stretch.push(0x7fffffff);
  worked.push(sum);
  return {
    firstDay,
    start,
    firstStretch,
    stretch: new Int32Array(stretch),
    worked: new Int32Array(worked),
    rank,
    workDay: new Int32Array(workDay),
    offsets,
    uneven,
  };
}

/** Hours of each day on the wall clock; days of the same hours share one object. */
function wallHours(hours: OfficeHours, calendar: ProductionCalendar, firstDay: number, days: number): DayShape[] {
  const week = Array.from({ length: 8 }, (_, weekday) => dayShape(weekHours(hours, weekday)));
  const shapes = Array.from({ length: days }, (_, day) => week[weekdayOf(firstDay + day)] ?? []);
  const ofOffice = [...hours.localHolidays, ...hours.localShortened, ...Object.keys(hours.overrides)];
  for (let number = calendar.firstYear; number <= calendar.lastYear; number += 1) {
    const year = calendar.year(number);
    const special = new Set([
      ...ofOffice.filter((date) => date.startsWith(`${number}-`)),
      ...year.holidays,
      ...year.nonWorkingDays,
      ...year.workingWeekends,
      ...year.shortenedDays,
      ...year.presidentialNonWorkingDays.map(({ date }) => date),
    ]);
    for (const date of special) shapes[epochDay(date) - firstDay] = dayShape(dayHours(date, hours, year).intervals);
  }
  return shapes;
}
