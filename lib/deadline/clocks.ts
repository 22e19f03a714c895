import type { Case } from '../case/case';
import { hoursOfCalendar } from '../regulation/hours-of-calendar';
import type { Calendar, RegulationProfile } from '../regulation/schema';
import { noHolidays, type ProductionCalendar } from '../time/production-calendar';
import { officeHoursProblems } from '../time/office-hours-problems';
import { createWorkClock, type WorkClock } from '../time/work-clock';

/**
 * Whose working time counts: `office` by the office's own hours; `of` by a calendar of the profile with hours of its
 * own (the region's, round the clock); `ofExecutor` by the week of one person, null where he has none of his own.
 */
export interface Clocks {
  office: WorkClock;
  of(calendarId: string): WorkClock;
  ofExecutor?(executorId: string): WorkClock | null;
}

const resolved = new WeakMap<RegulationProfile, WeakMap<WorkClock, Clocks>>();

/** The clocks of a profile around the office's own, made once for the pair. Holidays are those of the office's calendar. */
export function clocksOf(profile: RegulationProfile, office: WorkClock): Clocks {
  const ofProfile = resolved.get(profile) ?? new WeakMap<WorkClock, Clocks>();
  resolved.set(profile, ofProfile);
  const clocks = ofProfile.get(office) ?? makeClocks(profile, office);
  ofProfile.set(office, clocks);
  return clocks;
}

/** The same clocks with the hours declared for days off in the case's emergency; fixed calendars stay as they are. */
export function inEmergency(clocks: Clocks, { emergencyHours }: Case): Clocks {
  if (Object.keys(emergencyHours).length === 0) return clocks;
  return {
    office: withHours(clocks.office, emergencyHours),
    of: (id) => clocks.of(id),
    ofExecutor: (id) => {
      const own = clocks.ofExecutor?.(id);
      return own ? withHours(own, emergencyHours) : null;
    },
  };
}

const extended = new WeakMap<WorkClock, Map<string, WorkClock>>();

/**
 * A clock on which these dates have these hours; the same object for the same question. Hours that contradict
 * themselves (a foreign journal may bring them) change nothing: the case is counted by the office's own.
 */
export function withHours(clock: WorkClock, dates: Case['emergencyHours']): WorkClock {
  const known = extended.get(clock) ?? new Map<string, WorkClock>();
  extended.set(clock, known);
  const key = JSON.stringify(dates);
  const found = known.get(key) ?? extendedClock(clock, dates);
  known.set(key, found);
  return found;
}

function extendedClock({ hours, calendar }: WorkClock, dates: Case['emergencyHours']): WorkClock {
  const wider = { ...hours, overrides: { ...hours.overrides, ...dates } };
  return createWorkClock(officeHoursProblems(wider).length > 0 ? hours : wider, calendar);
}

function makeClocks(profile: RegulationProfile, office: WorkClock): Clocks {
  const made = new Map<string, WorkClock>();
  return {
    office,
    of(id) {
      const calendar = profile.calendars[id];
      if (calendar?.hours !== 'fixed') return office;
      const clock = made.get(id) ?? createWorkClock(hoursOfCalendar(calendar), daysOf(calendar, office.calendar));
      made.set(id, clock);
      return clock;
    },
  };
}

function daysOf({ holidays, preHolidayCut }: Calendar, calendar: ProductionCalendar): ProductionCalendar {
  if (holidays === 'none') return noHolidays;
  if (preHolidayCut > 0) return calendar;
  return { ...calendar, year: (year) => ({ ...calendar.year(year), shortenedDays: [] }) };
}
