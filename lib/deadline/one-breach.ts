import type { Deadline, DeadlineState } from './deadline';

const BROKEN: ReadonlySet<DeadlineState> = new Set(['metLate', 'missed', 'overdue']);
const UNDONE: ReadonlySet<DeadlineState> = new Set(['missed', 'overdue']);

/**
 * The deadlines of one case for counting: one late act is one breach. Where a clock was broken only by the term that caps
 * it («30 минут, но не позднее срока, предусмотренного пунктом 10») and that term is broken too, the breach is the cap's:
 * this one is met by its own term; what was never done is left out here and counted with the cap.
 */
export function oneBreach(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.flatMap((deadline) => {
    const { cappedBy, state, ownDueAt, doneAt } = deadline;
    const cap = cappedBy && deadlines.find(({ id }) => id === cappedBy.id);
    if (!cap || !BROKEN.has(cap.state)) return [deadline];
    if (UNDONE.has(state) && UNDONE.has(cap.state)) return [];
    const isCapsOwn = state === 'metLate' && doneAt !== null && ownDueAt !== null && doneAt <= ownDueAt;
    return [isCapsOwn ? { ...deadline, state: 'met', dueAt: ownDueAt } : deadline];
  });
}
