import type { OfficeHours, Weekday } from '../time/office-hours';
import type { Calendar } from './schema';

const WEEKDAYS = { mon: '1', tue: '2', wed: '3', thu: '4', fri: '5', sat: '6', sun: '7' } as const;

/** The week of a profile's calendar in the form clocks take: for a fixed calendar its law, for the office's a proposal. */
export function hoursOfCalendar({ timeZone, week }: Calendar): OfficeHours {
  const days: Partial<Record<Weekday, NonNullable<OfficeHours['week'][Weekday]>>> = {};
  for (const [name, weekday] of Object.entries(WEEKDAYS)) {
    const intervals = week[name as keyof typeof WEEKDAYS];
    if (intervals) days[weekday] = intervals;
  }
  return { zone: timeZone, week: days, workingWeekend: 'swap', localHolidays: [], localShortened: [], overrides: {} };
}
