import { type Deadline, isOpen } from './deadline';

/** Order of the clocks of a case: the binding one first, what is over last. For `toSorted`. */
export function byUrgency(a: Deadline, b: Deadline): number {
  return rank(a) - rank(b) || instant(a) - instant(b) || a.startedAt - b.startedAt;
}

function rank(deadline: Deadline): number {
  if (!isOpen(deadline)) return 5;
  if (deadline.dueAt === null) return deadline.form === 'immediate' ? 1 : 4;
  if (deadline.optional) return 3;
  return deadline.internal ? 2 : 0;
}

function instant({ dueAt, doneAt }: Deadline): number {
  return doneAt ?? dueAt ?? Number.MAX_SAFE_INTEGER;
}
