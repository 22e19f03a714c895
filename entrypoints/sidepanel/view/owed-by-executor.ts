import type { Case } from '../../../lib/case/case';
import { type Deadline, isOpen } from '../../../lib/deadline/deadline';

/** What binds the executor of an assignment first; null: nothing is awaited of him, or by no term. */
export function owedByExecutor<Of extends Deadline>(
  { assignments }: Pick<Case, 'assignments'>,
  deadlines: readonly Of[],
  assignmentId: string,
): Of | null {
  const role = assignments.find(({ id }) => id === assignmentId)?.role;
  const owed = deadlines.find(
    (deadline) =>
      isOpen(deadline) &&
      !deadline.optional &&
      deadline.mover === 'executor' &&
      (deadline.instance.assignmentId ?? assignmentId) === assignmentId &&
      (role === 'main' || deadline.act.kind === 'contribute'),
  );
  return owed ?? null;
}
