import type { Assignment, Case } from '../case';
import { refuse, type Act, type Refusal } from '../decision';
import { isLive } from '../live-assignments';

/** The assignment if the executor still has it and had it at that time, else why not. */
export function liveAssignment(id: string, { assignments }: Case, { at }: Act): Assignment | Refusal {
  const assignment = assignments.find((one) => one.id === id);
  if (!assignment) return refuse('assignmentUnknown');
  if (!isLive(assignment)) return refuse('assignmentEnded');
  return at < assignment.assignedAt ? refuse('beforePrevious') : assignment;
}
