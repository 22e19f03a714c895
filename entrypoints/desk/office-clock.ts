import type { OfficeHours } from '../../lib/time/office-hours';
import type { ProductionCalendar } from '../../lib/time/production-calendar';
import { createWorkClock, type WorkClock } from '../../lib/time/work-clock';
import type { Desk } from './desk';

const clocks = new Map<string, WorkClock>();

/** The clock of the office's hours, made once for the same hours and calendar. */
export function officeClock(desk: Pick<Desk, 'office' | 'calendar'>): WorkClock {
  return clockOf(desk.office.hours, desk.calendar);
}

/** The clock of any hours, made once for the same hours and calendar. @throws OfficeHoursError */
export function clockOf(hours: OfficeHours, calendar: ProductionCalendar): WorkClock {
  const key = `${calendar.version} ${JSON.stringify(hours)}`;
  const clock = clocks.get(key) ?? createWorkClock(hours, calendar);
  clocks.set(key, clock);
  return clock;
}
