import type { Deadline } from './deadline';

const UNDONE = /missed|overdue/;

/**
 * The deadlines of one case for counting: one late act is one breach. Where a clock was broken only by the term that caps
 * it («30 минут, но не позднее срока, предусмотренного пунктом 10») and that term is broken too, the breach is the cap's:
 * this one is met by its own term; what was never done is left out here and counted with the cap.
 */
export function oneBreach(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.flatMap((deadline) => {
    const { cappedBy, state, ownDueAt, doneAt } = deadline;
    const cap = deadlines.find(({ id }) => id === cappedBy?.id)?.state ?? '';
    if (UNDONE.test(state) && UNDONE.test(cap)) return [];
    const isCapBroken = cap === 'metLate' || UNDONE.test(cap);
    const isCapsOwn = isCapBroken && state === 'metLate' && (doneAt ?? 0) <= (ownDueAt ?? 0);
    return [isCapsOwn ? { ...deadline, state: 'met', dueAt: ownDueAt } : deadline];
  });
}
