import type { CalendarYear, Transfer } from './calendar-year';
import { holidayName } from './holidays';
import { yearByLaw } from './year-by-law';

/**
 * What the Labour Code alone says about a year that has no decree yet. Where the days off of 1–8 January go and which
 * Saturdays are swapped is unknown.
 */
export function statutoryYear(year: number): CalendarYear & { transfers: readonly Transfer[] } {
  const law = yearByLaw(year, {});
  const names = law.nonWorkingDays.flatMap((date) => {
    const name = holidayName(date);
    return name === null ? [] : [[date, name] as const];
  });
  return {
    ...law,
    status: 'provisional',
    decree: null,
    reasons: { ...law.reasons, ...Object.fromEntries(names) },
    presidentialNonWorkingDays: [],
  };
}
