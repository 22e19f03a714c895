import { CalendarRangeError } from './calendar-range-error';
import type { CalendarYear } from './calendar-year';
import { approvedYears } from './approved-years';
import { statutoryYear } from './statutory-year';

/** Days off, working Saturdays and short days, year by year. */
export interface ProductionCalendar {
  /** Changes whenever a fact of an approved year does: a closed case keeps it beside its verdict. */
  readonly version: string;
  /** The first and the last year that can be counted in, both included. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** `provisional`: no decree for this year yet, every date in it may move. @throws CalendarRangeError */
  statusOf(year: number): CalendarYear['status'];
  /** @throws CalendarRangeError */
  year(year: number): CalendarYear;
}

/** How far the Labour Code alone is followed; further on the answer would be a guess. */
const LAST_STATUTORY_YEAR = 2040;

/** Russia: 2013–2027 by decree, 2028–2040 by the Labour Code alone (provisional). */
export const russianCalendar: ProductionCalendar = calendarOf('ru', approvedYears, statutoryYear);

/** No holiday and no short day in any year: for clocks that run the same all year round. */
export const noHolidays: ProductionCalendar = calendarOf('none', [], (year) => ({
  year,
  status: 'approved',
  decree: null,
  nonWorkingDays: [],
  reasons: {},
  holidays: [],
  workingWeekends: [],
  workingWeekendSwappedWith: {},
  shortenedDays: [],
  presidentialNonWorkingDays: [],
}));

/** A calendar in which `years` (see `readCalendarYear`) stand in place of those it had for the same numbers. */
export function withYears(calendar: ProductionCalendar, years: readonly CalendarYear[]): ProductionCalendar {
  const known = new Map(years.map((year) => [year.year, year]));
  const last = Math.max(calendar.lastYear, ...known.keys());
  const kept = Array.from({ length: last - calendar.firstYear + 1 }, (_, index) => calendar.firstYear + index)
    .filter((year) => !known.has(year) && year <= calendar.lastYear && calendar.statusOf(year) === 'approved')
    .map((year) => calendar.year(year));
  return calendarOf('ru', [...kept, ...years], statutoryYear);
}

function calendarOf(
  name: string,
  years: readonly CalendarYear[],
  otherwise: (year: number) => CalendarYear,
): ProductionCalendar {
  const known = new Map(years.map((year) => [year.year, year]));
  const firstYear = 2013;
  const lastYear = Math.max(LAST_STATUTORY_YEAR, ...known.keys());
  const year = (number: number) => {
    if (!(number >= firstYear && number <= lastYear)) throw new CalendarRangeError(number, firstYear, lastYear);
    const found = known.get(number) ?? otherwise(number);
    known.set(number, found);
    return found;
  };
  return {
    version: `${name}-${fingerprint(JSON.stringify(years))}`,
    firstYear,
    lastYear,
    statusOf: (number) => year(number).status,
    year,
  };
}

/** FNV-1a: short and stable; it tells editions apart and protects from nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
