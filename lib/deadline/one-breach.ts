import type { Deadline } from './deadline';

/**
 * The deadlines of one case for counting: one late act is one breach. Where a clock was broken only by the term that caps
 * it («30 минут, но не позднее срока, предусмотренного пунктом 10») and that term is broken too, the breach is the cap's:
 * this one is met by its own term; what was never done is left out here and counted with the cap.
 */
export function oneBreach(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.flatMap((deadline) => {
    const { cappedBy, state, ownDueAt, doneAt } = deadline;
    const cap = deadlines.find(({ id }) => id === cappedBy?.id);
    if (!cap || !(cap.state === 'metLate' || isUndone(cap))) return [deadline];
    if (isUndone(deadline) && isUndone(cap)) return [];
    const isCapsOwn = state === 'metLate' && doneAt !== null && ownDueAt !== null && doneAt <= ownDueAt;
    return [isCapsOwn ? { ...deadline, state: 'met', dueAt: ownDueAt } : deadline];
  });
}

function isUndone({ state }: Deadline): boolean {
  return state === 'missed' || state === 'overdue';
}
