import type { CaseRules } from '../../lib/case/case-rules';
import { clocksOf, type Clocks } from '../../lib/deadline/clocks';
import type { Office } from '../../lib/office/office';
import { caseRules } from '../../lib/regulation/case-rules';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { withReadings } from '../../lib/regulation/with-readings';
import type { WorkClock } from '../../lib/time/work-clock';
import type { Desk } from './desk';
import { MissingRegulationError } from './missing-regulation-error';
import { clockOf, officeClock } from './office-clock';

/** The regulation a case runs under, as this office reads it, with the clocks that count it. */
export interface Ruling {
  profile: RegulationProfile;
  rules: CaseRules;
  clocks: Clocks;
}

/** The office's hours with the week of one executor, where he has one of his own. */
function executorClock({ office, calendar }: Desk, executorId: string): WorkClock | null {
  const week = office.executors.find(({ id }) => id === executorId)?.week;
  return week ? clockOf({ ...office.hours, week }, calendar) : null;
}

const rulings = new WeakMap<RegulationProfile, Map<string, Ruling>>();

/**
 * The ruling of one edition of one regulation; made once for the same office. A case keeps the edition it was taken
 * under. Throws where the edition is not at hand: then the case cannot be judged, and the screen says which is missing.
 */
export function rulingOf(desk: Desk, { id, edition }: Office['regulation']): Ruling {
  const profile = desk.profiles.find((known) => known.id === id && known.edition === edition);
  if (!profile) throw new MissingRegulationError(id, edition);
  const { readings, hours, executors } = desk.office;
  const weeks = executors.map((executor) => [executor.id, executor.week]);
  const key = JSON.stringify([readings, hours, desk.calendar.version, weeks]);
  const ofProfile = rulings.get(profile) ?? new Map<string, Ruling>();
  rulings.set(profile, ofProfile);
  const known = ofProfile.get(key);
  if (known) return known;
  const read = withReadings(profile, readings);
  const ofExecutor = (executorId: string) => executorClock(desk, executorId);
  const ruling = {
    profile: read,
    rules: caseRules(read),
    clocks: { ...clocksOf(read, officeClock(desk)), ofExecutor },
  };
  ofProfile.set(key, ruling);
  return ruling;
}

/** The same, or null: for whatever must go on without deadlines, such as taking a message. */
export function rulingAtHand(desk: Desk, regulation: Office['regulation']): Ruling | null {
  try {
    return rulingOf(desk, regulation);
  } catch {
    return null;
  }
}

/** Demands nothing: under it a message can be taken, and nothing else is decided. */
export const NO_RULES: CaseRules = {
  requiredFacts: [],
  answerKinds: [],
  composer: { who: 'coordinator', clause: '' },
  coExecution: { mode: 'none', clause: '' },
  declineGrounds: [],
  explanationGrounds: [],
  channel: { id: 'network', clause: '' },
  privateClause: null,
  proofs: [],
  notCompetentClause: null,
  draftReturn: { commentRequired: false, clause: null },
  repeat: null,
  appeal: null,
  outsideEvents: [],
  declaredDeadlines: [],
  fourEyes: false,
};
