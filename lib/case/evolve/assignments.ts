import type { Assignment, Case } from '../case';
import type { CaseEvent } from '../events';
import { isLive } from '../live-assignments';

/** The case with one more assignment, active from `at` (epoch ms). */
export function assigned(before: Case, event: Extract<CaseEvent, { type: 'ExecutorAssigned' }>, at: number): Case {
  const assignment: Assignment = {
    id: event.assignmentId,
    role: event.role,
    executorId: event.executorId,
    executorName: event.executorName,
    order: event.order,
    question: event.question,
    status: 'active',
    assignedAt: at,
    acknowledgedAt: null,
    part: null,
    partFiles: [],
    returnReason: null,
  };
  return counted({ ...before, assignments: [...before.assignments, assignment] });
}

/** The case with the named fields of one assignment changed. */
export function assignmentChanged(before: Case, id: string, change: Partial<Assignment>): Case {
  const assignments = before.assignments.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...before, assignments };
}

/** The case with these assignments in this order; others keep their places. */
export function partsOrdered(before: Case, ids: readonly string[]): Case {
  const assignments = before.assignments.map((one) =>
    ids.includes(one.id) ? { ...one, order: ids.indexOf(one.id) + 1 } : one,
  );
  return { ...before, assignments };
}

/** The assignment is withdrawn or sent back, and its drafts that wait for approval or rework go with it. */
export function assignmentLost(before: Case, id: string, change: Partial<Assignment>): Case {
  const drafts = before.drafts.map((draft) =>
    draft.assignmentId === id && (draft.status === 'submitted' || draft.status === 'returned')
      ? { ...draft, status: 'superseded' as const }
      : draft,
  );
  return counted({ ...assignmentChanged(before, id, change), drafts });
}

function counted(after: Case): Case {
  return { ...after, facts: { ...after.facts, executorsCount: after.assignments.filter(isLive).length } };
}
