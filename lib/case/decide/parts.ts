import type { Case } from '../case';
import type { CommandOf } from '../commands';
import { isRefusal, refuse, type Act, type Verdict } from '../decision';
import { liveAssignments } from '../live-assignments';
import { isBlank } from './given';
import { liveAssignment } from './live-assignment';

/** A part comes from a co-executor; from the main one too where the coordinator composes; in turn where there is one. */
export function submitPart(command: CommandOf<'submitPart'>, before: Case, act: Act): Verdict {
  const { assignmentId, content, files = [] } = command;
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  const { mode, clause } = act.rules.coExecution;
  const live = liveAssignments(before);
  if (assignment.role === 'main' && (mode === 'lead' || live.length === 1))
    return refuse('partNotForeseen', { clause });
  if (assignment.status === 'partApproved') return refuse('partAccepted');
  const waited = live.find(
    ({ order, part, status }) => order < assignment.order && (!part || status === 'partReturned'),
  );
  if (mode === 'sequential' && waited) return refuse('partOutOfTurn', { detail: waited.executorName, clause });
  return [{ type: 'PartSubmitted', assignmentId, content, ...(files.length > 0 ? { files } : {}) }];
}

/** Who gives his part after whom is the coordinator's to say (Кожевниково п. 11(1)), and to say again of those still out. */
export function orderParts({ assignmentIds }: CommandOf<'orderParts'>, before: Case, { rules }: Act): Verdict {
  const { mode, clause } = rules.coExecution;
  if (mode !== 'sequential') return refuse('orderNotForeseen', { clause });
  const live = liveAssignments(before);
  const known = live.map(({ id }) => id);
  if (known.toSorted().join() !== assignmentIds.toSorted().join()) return refuse('orderUnclear', { clause });
  if (known.join() === assignmentIds.join()) return refuse('nothingNew');
  const moved = live.find(
    ({ id, part, status }, place) => id !== assignmentIds[place] && part && status !== 'partReturned',
  );
  if (moved) return refuse('partIsIn', { detail: moved.executorName, clause });
  return [{ type: 'PartsOrdered', assignmentIds }];
}

/** For rework: a part that was submitted and is not approved, with a reason. */
export function returnPart({ assignmentId, reason }: CommandOf<'returnPart'>, before: Case, act: Act): Verdict {
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (assignment.status !== 'submitted') return refuse('partNotSubmitted');
  return isBlank(reason) ? refuse('reasonMissing') : [{ type: 'PartReturned', assignmentId, reason }];
}

/** Approves the very text that was read. */
export function approvePart({ assignmentId, content }: CommandOf<'approvePart'>, before: Case, act: Act): Verdict {
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (assignment.status !== 'submitted') return refuse('partNotSubmitted');
  return assignment.part === content ? [{ type: 'PartApproved', assignmentId }] : refuse('textChanged');
}
