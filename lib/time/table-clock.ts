import { dateOfEpochDay } from './civil-date';
import { dayTable } from './day-table';
import type { OfficeHours } from './office-hours';
import type { ProductionCalendar } from './production-calendar';
import type { WorkClock } from './work-clock';
import { workLine } from './work-line';
import { instantOfWall, wallOfInstant } from './zone-offsets';

/** What of a clock needs its days laid out. */
export type TableClock = Omit<WorkClock, 'hours' | 'calendar' | 'hoursOf'>;

/** The clock of valid hours (see `officeHoursProblems`) over every year of a calendar, by one table of all their days. */
export function tableClock(hours: OfficeHours, calendar: ProductionCalendar): TableClock {
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
