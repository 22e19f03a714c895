import type { Case } from '../case/case';
import type { DeadlineState } from './deadline';

interface Standing {
  dueAt: number | null;
  doneAt: number | null;
  /** The act fell away with its assignment or draft. */
  gone: boolean;
  internal: boolean;
  optional: boolean;
  /** «Незамедлительно»: it has no due time, and never done it is a breach all the same. */
  immediate: boolean;
}

/**
 * How a deadline stands at `now` (whole minutes). An act done in time stays in time whatever comes later. Declining,
 * handing over, explaining, undoing or closing a case cancels what was not yet due and what was; an answer cancels
 * what was not yet due, but what was already overdue and never done stays `missed`, and so does what was to be done at once. So does a recorded closing.
 */
export function stateOf(
  { dueAt, doneAt, gone, internal, optional, immediate }: Standing,
  theCase: Case,
  now: number,
): DeadlineState {
  // Due times are whole minutes: seconds of a closing break none.
  const isLate = (at: number): boolean => dueAt !== null && at - dueAt >= 60_000 && !internal;
  if (doneAt !== null) return isLate(doneAt) ? 'metLate' : 'met';
  if (gone) return 'cancelled';
  if (theCase.closedAt === null) return isLate(now) ? (optional ? 'lapsed' : 'overdue') : 'running';
  const isOwed = isLate(theCase.closedAt) || (immediate && !internal);
  if (!isOwed) return 'cancelled';
  if (optional) return 'lapsed';
  return theCase.status === 'answered' || theCase.status === 'closed' ? 'missed' : 'cancelled';
}
