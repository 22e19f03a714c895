import type { Case } from '../../lib/case/case';
import { debtOf } from '../../lib/deadline/debt-of';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { moverOf } from '../../lib/deadline/compile-profile';
import { contentHash } from '../../lib/journal/content-hash';
import type { AccountContext, ReportRuling } from '../../lib/report/account-of';
import { calendarOffsets } from '../../lib/time/calendar-offsets';
import { CalendarRangeError } from '../../lib/time/calendar-range-error';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { rulingAtHand, type Ruling } from '../desk/ruling';

/** What the accounts of this office are counted by, as of `asOf` (epoch ms). */
export function accountContext(desk: Desk, asOf: number): AccountContext {
  const known = new Map<string, ReportRuling | null>();
  return {
    clock: officeClock(desk),
    rulingOf({ regulation }) {
      const key = `${regulation.id} ${regulation.edition}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const ruling = rulingAtHand(desk, regulation);
      const made = ruling && reportRuling(ruling, asOf);
      known.set(key, made);
      return made;
    },
  };
}

/**
 * SHA-256, 64 hex digits, of everything that the account of a judged case depends on beside its events: `program` (see
 * `builtFiles`), the office's hours, calendar and readings, the zone as this browser knows it, and the acts.
 */
export function accountStamp(
  { office: { hours, readings }, calendar, profiles }: Desk,
  program: readonly string[],
): Promise<string> {
  const offsets = calendarOffsets(hours.zone, calendar);
  return contentHash(JSON.stringify([program, hours, offsets, calendar.version, readings, profiles]));
}

function reportRuling({ profile, clocks }: Ruling, asOf: number): ReportRuling {
  const grounds = new Map(
    Object.values(profile.dispositions).flatMap((each) => each.grounds.map(({ id, label }) => [id, label])),
  );
  const executors = new Set(Object.keys(profile.roles).filter((role) => moverOf(profile, role) === 'executor'));
  return {
    deadlines: (theCase) => countable(() => deadlinesOf(theCase, profile, clocks, asOf)),
    debt: (theCase: Case, deadlines) => debtOf(theCase, profile, deadlines),
    isExecutors: (role) => executors.has(role),
    reason: (id) => profile.review.reasons[id],
    ground: (id) => grounds.get(id),
  };
}

/** A date beyond the calendar's years leaves the case without clocks, as in the queue. */
function countable(count: () => readonly Deadline[]): readonly Deadline[] {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarRangeError) return [];
    throw error;
  }
}
