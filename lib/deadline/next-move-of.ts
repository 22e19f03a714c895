import type { Case } from '../case/case';
import { currentDraft } from '../case/current-draft';
import { liveAssignments, mainAssignment } from '../case/live-assignments';
import type { RegulationProfile } from '../regulation/schema';
import { moverOf } from './compile-profile';
import { type Deadline, isOpen, type Mover } from './deadline';

export type MoveAct =
  | 'classify' // name topic, place, importance
  | 'assign' // send to an executor
  | 'awaitDraft'
  | 'awaitParts' // of several executors
  | 'reviewPart'
  | 'compose' // the coordinator writes the answer himself
  | 'review'
  | 'awaitRework'
  | 'rework' // the coordinator's own text
  | 'place'
  | 'awaitFinal' // an interim answer stands
  | 'awaitAuthor'
  | 'closed';

export interface NextMove {
  side: Mover | 'nobody';
  act: MoveAct;
  /** What binds this move: the deadline of the act itself, else the nearest of the case; null where the act sets none. */
  deadline: Deadline | null;
}

type Turn = Pick<NextMove, 'side' | 'act'>;

/**
 * Whose move it is and the one act that comes next. `deadlines` are those of the case in their order. Waiting for
 * somebody never hides the office's own clocks: they stay in `ownMoves`.
 */
export function nextMoveOf(theCase: Case, profile: RegulationProfile, deadlines: readonly Deadline[]): NextMove {
  const turn = turnOf(theCase, profile);
  return { ...turn, deadline: turn.act === 'closed' ? null : bindingOf(turn, deadlines) };
}

// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
function turnOf(theCase: Case, profile: RegulationProfile): Turn {
  switch (theCase.status) {
    case 'taken':
      return { side: 'own', act: isClassified(theCase, profile) ? 'assign' : 'classify' };
    case 'assigned':
      return turnOfExecutors(theCase, profile);
    case 'drafted':
      return { side: moverOf(profile, profile.cast.approver), act: 'review' };
    case 'returned':
      return currentDraft(theCase)?.assignmentId == null
        ? { side: 'own', act: 'rework' }
        : { side: 'executor', act: 'awaitRework' };
    case 'approved':
      return { side: moverOf(profile, profile.output.by), act: 'place' };
    case 'clarifying':
      return { side: 'author', act: 'awaitAuthor' };
    case 'interim':
      return mainAssignment(theCase) ? turnAfterInterim(theCase, profile) : { side: 'own', act: 'compose' };
    case 'answered':
    case 'explained':
    case 'declined':
    case 'handedOver':
    case 'closed':
    case 'cancelled':
      return { side: 'nobody', act: 'closed' };
  }
}

function isClassified({ facts }: Case, { classification }: RegulationProfile): boolean {
  return classification.required.every(({ fact }) => facts[fact] !== null);
}

/** Where the coordinator writes the joint answer every executor owes a part, else only the co-executors do. */
function turnOfExecutors(theCase: Case, { coExecution }: RegulationProfile): Turn {
  const live = liveAssignments(theCase);
  if (live.length < 2) return { side: 'executor', act: 'awaitDraft' };
  const byCoordinator = coExecution?.composer === 'coordinator';
  const parts = byCoordinator ? live : live.filter(({ role }) => role === 'co');
  if (coExecution?.partsApproved && parts.some(({ status }) => status === 'submitted'))
    return { side: 'own', act: 'reviewPart' };
  if (parts.some(({ status }) => status === 'active' || status === 'partReturned'))
    return { side: 'executor', act: 'awaitParts' };
  return byCoordinator ? { side: 'own', act: 'compose' } : { side: 'executor', act: 'awaitDraft' };
}

/** The final answer is awaited; parts that are still out, or wait for their approval, come before it. */
function turnAfterInterim(theCase: Case, profile: RegulationProfile): Turn {
  const turn = turnOfExecutors(theCase, profile);
  return turn.act === 'awaitParts' || turn.act === 'reviewPart' ? turn : { side: 'executor', act: 'awaitFinal' };
}

const KINDS: Record<MoveAct, readonly string[]> = {
  classify: ['triage', 'assign'],
  assign: ['assign'],
  awaitDraft: ['draft', 'resolve'],
  awaitParts: ['contribute'],
  reviewPart: ['review'],
  compose: ['draft', 'explain'],
  review: ['review'],
  awaitRework: ['rework'],
  rework: ['rework'],
  place: ['publish', 'transfer', 'explain'],
  awaitFinal: ['draft', 'publish', 'transfer'],
  awaitAuthor: ['clarify'],
  closed: [],
};

function bindingOf({ side, act }: Turn, deadlines: readonly Deadline[]): Deadline | null {
  const owed = deadlines.filter((deadline) => isOpen(deadline) && !deadline.optional);
  const first = owed.find(
    (deadline) =>
      deadline.mover === side &&
      KINDS[act].includes(deadline.act.kind) &&
      (deadline.act.kind !== 'review' || isOfPart(deadline) === (act === 'reviewPart')),
  );
  if (first && (first.dueAt !== null || first.form === 'immediate')) return first;
  return owed.find(({ dueAt, internal }) => dueAt !== null && !internal) ?? first ?? null;
}

/** The check of one executor's part, as against that of the whole answer. */
function isOfPart({ startEvent }: Deadline): boolean {
  return startEvent?.startsWith('part') ?? false;
}
