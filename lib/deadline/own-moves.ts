import { type Deadline, isOpen } from './deadline';

/** What the office itself still owes in a case; executors, the region and the author are left out. Keeps the order. */
export function ownMoves(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.filter((deadline) => deadline.mover === 'own' && isOpen(deadline) && !deadline.optional);
}
