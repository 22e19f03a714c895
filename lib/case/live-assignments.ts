import type { Assignment, Case } from './case';

/** Whether the executor still has the work: neither sent back by him nor withdrawn. */
export function isLive(assignment: Pick<Assignment, 'status'>): boolean {
  return assignment.status !== 'returned' && assignment.status !== 'withdrawn';
}

/** The main executor's assignment; undefined while there is none. */
export function mainAssignment({ assignments }: Pick<Case, 'assignments'>): Assignment | undefined {
  return assignments.find((assignment) => assignment.role === 'main' && isLive(assignment));
}

/** Live assignments in their order. */
export function liveAssignments({ assignments }: Pick<Case, 'assignments'>): readonly Assignment[] {
  return assignments.filter(isLive).sort((a, b) => a.order - b.order);
}
