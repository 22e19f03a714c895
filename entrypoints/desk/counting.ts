import { clocksOf, type Clocks } from '../../lib/deadline/clocks';
import { executorById } from '../../lib/office/executor-by-id';
import type { Office } from '../../lib/office/office';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { withReadings } from '../../lib/regulation/with-readings';
import type { WorkClock } from '../../lib/time/work-clock';
import type { Desk } from './desk';
import { MissingRegulationError } from './missing-regulation-error';
import { clockOf, officeClock } from './office-clock';

/** What the deadlines of a case are counted by: its regulation as this office reads it, and the clocks. */
export interface Counting {
  profile: RegulationProfile;
  clocks: Clocks;
}

/** The office's hours with the week of one executor, where he has one of his own. */
function executorClock({ office, calendar }: Desk, executorId: string): WorkClock | null {
  const week = executorById(office.executors, executorId)?.week;
  return week ? clockOf({ ...office.hours, week }, calendar) : null;
}

const countings = new WeakMap<RegulationProfile, Map<string, Counting>>();

/**
 * The counting of one edition of one regulation; made once for the same office. A case keeps the edition it was taken
 * under. Throws where the edition is not at hand: then the case cannot be judged, and the screen says which is missing.
 */
export function countingOf(desk: Desk, { id, edition }: Office['regulation']): Counting {
  const profile = desk.profiles.find((known) => known.id === id && known.edition === edition);
  if (!profile) throw new MissingRegulationError(id, edition);
  const { readings, hours, executors } = desk.office;
  const weeks = executors.map((executor) => [executor.id, executor.otherIds, executor.week]);
  const key = JSON.stringify([readings, hours, desk.calendar.version, weeks]);
  const ofProfile = countings.get(profile) ?? new Map<string, Counting>();
  countings.set(profile, ofProfile);
  const known = ofProfile.get(key);
  if (known) return known;
  const read = withReadings(profile, readings);
  const ofExecutor = (executorId: string) => executorClock(desk, executorId);
  const counting = { profile: read, clocks: { ...clocksOf(read, officeClock(desk)), ofExecutor } };
  ofProfile.set(key, counting);
  return counting;
}

/** The same, or null: for whatever must go on without deadlines, such as taking a message. */
export function countingAtHand(desk: Desk, regulation: Office['regulation']): Counting | null {
  try {
    return countingOf(desk, regulation);
  } catch {
    return null;
  }
}
