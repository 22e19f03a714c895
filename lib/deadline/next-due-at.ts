import { type Deadline, isOpen } from './deadline';

/**
 * The nearest due time of these deadlines that is still open, overdue ones included; null where none has a time.
 * Rights nobody must use and the office's internal targets do not count. The answer stays true until the next event.
 */
export function nextDueAt(deadlines: readonly Deadline[]): number | null {
  return deadlines.reduce<number | null>((nearest, deadline) => {
    if (deadline.dueAt === null || !isOpen(deadline) || deadline.optional || deadline.internal) return nearest;
    return nearest === null ? deadline.dueAt : Math.min(nearest, deadline.dueAt);
  }, null);
}
