import type { Case } from '../case';
import type { Assignee, CommandOf } from '../commands';
import { isRefusal, refuse, type Act, type Verdict } from '../decision';
import type { CaseEventBody } from '../events';
import { currentDraft } from '../current-draft';
import { liveAssignments, mainAssignment } from '../live-assignments';
import { isBlank } from './given';
import { liveAssignment } from './live-assignment';

/** Exactly one main executor at any time, each executor once, each in his place in the order where there is one. */
export function assignExecutors({ assignees }: CommandOf<'assignExecutors'>, before: Case, { rules }: Act): Verdict {
  const missing = rules.requiredFacts.find(({ fact }) => before.facts[fact] === null || before.facts[fact] === '');
  if (missing) return refuse('factMissing', { detail: missing.label, clause: missing.clause });
  if (assignees.length === 0) return refuse('nobodyAssigned');

  const live = liveAssignments(before);
  const main = mainAssignment(before);
  const newMains = assignees.filter(({ role }) => role === 'main').length;
  const { mode, clause } = rules.coExecution;
  if (main && newMains > 0) return refuse('mainExists', { detail: main.executorName });
  if (!main && newMains !== 1) return refuse('mainMissing', { clause });
  if (mode === 'none' && live.length + assignees.length > 1) return refuse('coNotForeseen', { clause });

  const everyone = [...live, ...assignees];
  const twice = assignees.find(({ executorId }) => everyone.filter((one) => one.executorId === executorId).length > 1);
  if (twice) return refuse('executorTwice', { detail: twice.executorName });
  // Two who have it already may share a place where copies were joined: that is for `orderParts` to mend.
  const isClear = ({ order }: Assignee) =>
    Number.isInteger(order) && order > 0 && everyone.filter((one) => one.order === order).length === 1;
  if (mode === 'sequential' && !assignees.every(isClear)) return refuse('orderUnclear', { clause });
  return idsUsed(before, assignees) ? refuse('idUsed') : assignees.map(toEvent);
}

/** The main executor is withdrawn alone, never from under co-executors. */
export function withdrawAssignment(command: CommandOf<'withdrawAssignment'>, before: Case, act: Act): Verdict {
  const assignment = liveAssignment(command.assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (isBlank(command.reason)) return refuse('reasonMissing');
  if (assignment.role === 'main' && liveAssignments(before).length > 1) return refuse('mainNeeded');
  return [{ type: 'AssignmentWithdrawn', assignmentId: assignment.id, reason: command.reason }];
}

/** An assignment goes, with its place among the others, from its executor to one who has none; needs a reason. */
export function reassign({ assignmentId, reason, assignee }: CommandOf<'reassign'>, before: Case, act: Act): Verdict {
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (isBlank(reason)) return refuse('reasonMissing');
  if (liveAssignments(before).some(({ executorId }) => executorId === assignee.executorId))
    return refuse('executorTwice', { detail: assignee.executorName });
  const { role, order } = assignment;
  const next = { ...assignee, role, order };
  if (idsUsed(before, [next])) return refuse('idUsed');
  return [{ type: 'AssignmentWithdrawn', assignmentId, reason }, toEvent(next)];
}

/** The executor has read it: once for each assignment that runs. */
export function acknowledge({ assignmentId }: CommandOf<'acknowledge'>, before: Case, act: Act): Verdict {
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (assignment.acknowledgedAt !== null) return refuse('alreadyAcknowledged');
  return [{ type: 'AssignmentAcknowledged', assignmentId }];
}

/** «Не в компетенции»: always with reasons, never too late. */
export function returnAssignment(command: CommandOf<'returnAssignment'>, before: Case, act: Act): Verdict {
  const { assignmentId, reason } = command;
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (isBlank(reason)) return refuse('reasonMissing', { clause: act.rules.notCompetentClause });
  return [{ type: 'AssignmentReturned', assignmentId, reason }];
}

/** A reminder went to an executor: only while a draft or a part is awaited of him. Changes no term. */
export function remind({ assignmentId }: CommandOf<'remind'>, before: Case, act: Act): Verdict {
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  const draft = currentDraft(before);
  const gaveDraft = draft?.assignmentId === assignmentId && draft.status !== 'returned';
  const owesPart = assignment.status === 'active' || assignment.status === 'partReturned';
  return owesPart && !gaveDraft ? [{ type: 'ReminderSent', assignmentId }] : refuse('nothingAwaited');
}

function idsUsed({ assignments }: Case, assignees: readonly Assignee[]): boolean {
  const ids = [...assignments.map(({ id }) => id), ...assignees.map(({ assignmentId }) => assignmentId)];
  return new Set(ids).size < ids.length;
}

function toEvent({ assignmentId, role, executorId, executorName, order, question }: Assignee): CaseEventBody {
  return { type: 'ExecutorAssigned', assignmentId, role, executorId, executorName, order, question };
}
