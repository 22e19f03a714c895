import type { Case } from '../../lib/case/case';
import { liveAssignments } from '../../lib/case/live-assignments';
import { executorById } from '../../lib/office/executor-by-id';
import type { Office } from '../../lib/office/office';

/** The id by which a case, maybe of another computer, knows an executor who has it; else the one he has here. */
export function idInCase({ executors }: Pick<Office, 'executors'>, theCase: Case, id: string): string {
  const has = liveAssignments(theCase).find(({ executorId }) => executorById(executors, executorId)?.id === id);
  return has?.executorId ?? id;
}
