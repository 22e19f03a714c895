import type { Executor, Office } from '../../../lib/office/office';
import { actingFor } from '../../../lib/office/substitution';

/** Who takes what would go to this executor on the office date: himself, or whoever stands in. null: nobody that is offered. */
export function actingExecutor(
  { executors, substitutions }: Pick<Office, 'executors' | 'substitutions'>,
  executorId: string | null,
  today: string,
): Executor | null {
  if (executorId === null) return null;
  const acting = actingFor(substitutions, executorId, today);
  return executors.find(({ id, active }) => id === acting && active) ?? null;
}
