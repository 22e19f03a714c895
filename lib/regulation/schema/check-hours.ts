import { officeHoursProblems } from '../../time/office-hours-problems';
import { hoursOfCalendar } from '../hours-of-calendar';
import type { Calendar, RegulationProfile } from '../schema';
import type { Bad } from './bad';

/** Calendars that something is counted by must have hours a clock can keep: others stop every count of the office. */
export function checkHours(profile: RegulationProfile, bad: Bad): void {
  for (const [name, calendar] of calendarsInUse(profile)) {
    // The office's own week is only a proposal: the act may leave it out.
    if (calendar.hours === 'office' && Object.keys(calendar.week).length === 0) continue;
    for (const problem of officeHoursProblems(hoursOfCalendar(calendar)))
      bad(problem.replace(/\.$/, ''), ['calendars', name]);
  }
}

/** The default calendar and those that deadlines name; a calendar that is only told of may be silent about its hours. */
export function calendarsInUse({ calendars, defaultCalendar, deadlines }: RegulationProfile): [string, Calendar][] {
  const used = new Set([defaultCalendar, ...Object.values(deadlines).map(({ calendar }) => calendar)]);
  return Object.entries(calendars).filter(([name]) => used.has(name));
}
