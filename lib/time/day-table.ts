import { epochDay, weekdayOf } from './civil-date';
import { dayHours, weekHours } from './day-hours';
import { type DayShape, NO_WORK, shapeOf } from './day-shape';
import type { OfficeHours } from './office-hours';
import type { ProductionCalendar } from './production-calendar';
import { partsOfDay, shapeOfParts, unevenDays } from './uneven-days';
import { type ZoneOffsets, zoneOffsets } from './zone-offsets';

/**
 * Working time of every date of a calendar, summed up. Days are numbered from 0 (`firstDay`, an epoch day), working
 * days (those with at least a minute of work) from 0 as well. Minutes are epoch minutes unless said otherwise.
 */
export interface DayTable {
  firstDay: number;
  /** When day `i` begins in the zone; one entry more than there are days. */
  start: Int32Array;
  shape: readonly DayShape[];
  /** Working minutes, and working days, before day `i`; one entry more than there are days. */
  before: Int32Array;
  rank: Int32Array;
  /** Number of the day that is working day `k`. */
  workDay: Int32Array;
  /** Working day that holds working minute `i * bucket`: the way back from a sum to its day without a search. */
  byMinute: Int32Array;
  bucket: number;
  offsets: ZoneOffsets;
  /** Days on which the clocks are changed: minutes since their beginning are not the minutes of the wall clock. */
  uneven: ReadonlySet<number>;
}

/** Builds the table for valid hours (see `officeHoursProblems`). Nothing in it depends on the zone of the process. */
export function dayTable(hours: OfficeHours, calendar: ProductionCalendar): DayTable {
  const firstDay = epochDay(`${calendar.firstYear}-01-01`);
  const days = epochDay(`${calendar.lastYear + 1}-01-01`) - firstDay;
  const offsets = zoneOffsets(hours.zone, (firstDay - 2) * 1440, (firstDay + days + 2) * 1440);
  const wall = wallHours(hours, calendar, firstDay, days);
  const uneven = unevenDays(offsets, firstDay);
  const start = new Int32Array(days + 1);
  const before = new Int32Array(days + 1);
  const rank = new Int32Array(days + 1);
  const workDay = new Int32Array(days);
  const shape: DayShape[] = [];
  let piece = 0;
  for (let day = 0; day <= days; day += 1) {
    const midnight = (firstDay + day) * 1440;
    if (uneven.has(day)) {
      const parts = partsOfDay(offsets, midnight);
      start[day] = parts[0]?.from ?? midnight;
      if (day < days) shape.push(shapeOfParts(wall[day] ?? NO_WORK, parts, midnight));
    } else {
      while ((offsets.since[piece + 1] ?? Infinity) + (offsets.offset[piece + 1] ?? 0) <= midnight) piece += 1;
      start[day] = midnight - (offsets.offset[piece] ?? 0);
      if (day < days) shape.push(wall[day] ?? NO_WORK);
    }
    if (day === days) break;
    const total = shape[day]?.total ?? 0;
    const number = rank[day] ?? 0;
    if (total > 0) workDay[number] = day;
    before[day + 1] = (before[day] ?? 0) + total;
    rank[day + 1] = number + (total > 0 ? 1 : 0);
  }
  const working = workDay.slice(0, rank[days]);
  return { firstDay, start, shape, before, rank, workDay: working, ...minuteIndex(before, working), offsets, uneven };
}

/** Hours of each day on the wall clock; days of the same hours share one object. */
function wallHours(hours: OfficeHours, calendar: ProductionCalendar, firstDay: number, days: number): DayShape[] {
  const week = Array.from({ length: 8 }, (_, weekday) => shapeOf(weekHours(hours, weekday)));
  const shapes = Array.from({ length: days }, (_, day) => week[weekdayOf(firstDay + day)] ?? NO_WORK);
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
    for (const date of special) shapes[epochDay(date) - firstDay] = shapeOf(dayHours(date, hours, year).intervals);
  }
  return shapes;
}

function minuteIndex(before: Int32Array, workDay: Int32Array): { byMinute: Int32Array; bucket: number } {
  const total = before.at(-1) ?? 0;
  const bucket = Math.max(1, Math.floor(total / Math.max(1, workDay.length)));
  const byMinute = new Int32Array(Math.ceil(total / bucket));
  let number = 0;
  for (let index = 0; index < byMinute.length; index += 1) {
    while ((before[(workDay[number] ?? 0) + 1] ?? Infinity) <= index * bucket) number += 1;
    byMinute[index] = number;
  }
  return { byMinute, bucket };
}
