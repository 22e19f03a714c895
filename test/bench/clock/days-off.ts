import type { OfficeHours } from '../../../lib/time/office-hours';
import { russianCalendar } from '../../../lib/time/production-calendar';

/** Every date that a library which only knows a list of holidays has to be told. */
export function daysOff(hours: OfficeHours, years: readonly number[]): string[] {
  const closed = Object.keys(hours.overrides).filter((date) => hours.overrides[date]?.length === 0);
  return [...years.flatMap((year) => russianCalendar.year(year).nonWorkingDays), ...hours.localHolidays, ...closed];
}
