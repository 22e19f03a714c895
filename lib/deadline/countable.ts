import { epochDay } from '../time/civil-date';
import type { ProductionCalendar } from '../time/production-calendar';
import type { WorkClock } from '../time/work-clock';

const DAY = 86_400_000;

interface Years {
  first: number;
  last: number;
  /** Start of the first year without a decree, a day early: zones differ. */
  provisional: number;
}

const known = new WeakMap<ProductionCalendar, Years>();

/**
 * The instant itself, or the edge of the years the clock can count in. A post from before the first year is overdue
 * and a promise beyond the last one is far, whatever the day: neither may stop the other clocks of a case.
 */
export function countable({ calendar }: WorkClock, at: number): number {
  const { first, last } = yearsOf(calendar);
  return Math.min(Math.max(at, first), last);
}

/** Whether a count between two instants touches a year without an approved calendar. */
export function isProvisional(clock: WorkClock, from: number, until: number): boolean {
  if (Math.max(from, until) < yearsOf(clock.calendar).provisional) return false;
  return clock.isProvisional(countable(clock, from), countable(clock, until));
}

function yearsOf(calendar: ProductionCalendar): Years {
  const found = known.get(calendar);
  if (found) return found;
  const { firstYear, lastYear } = calendar;
  let open = firstYear;
  while (open <= lastYear && calendar.statusOf(open) === 'approved') open += 1;
  const start = (year: number) => epochDay(`${year}-01-01`) * DAY;
  const years = { first: start(firstYear) + DAY, last: start(lastYear) - DAY, provisional: start(open) - DAY };
  known.set(calendar, years);
  return years;
}
