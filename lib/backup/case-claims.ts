import type { CaseEvent } from '../case/events';
import type { CaseClaim } from './case-numbers';
import { originalOf } from './join-events';

/** What a case, as it was first written, says of itself to the others. Throws where its first event takes no message. */
export function claimOf(events: readonly CaseEvent[]): CaseClaim {
  const taking = events.find((event) => event.type === 'MessageTaken');
  if (taking?.type !== 'MessageTaken') throw new Error('A journal of a case begins with its taking');
  const isUndone = events.some(({ type }) => type === 'TakingCancelled');
  const { caseId, number } = originalOf(taking) as typeof taking;
  return { caseId, number, key: isUndone ? null : taking.message.key, takenAt: taking.happenedAt };
}

/** Cases of one message, the earliest taking first; an undone taking stands alone. */
export function groupsOf(claims: readonly CaseClaim[]): [CaseClaim, ...CaseClaim[]][] {
  const groups = new Map<string, [CaseClaim, ...CaseClaim[]]>();
  for (const claim of claims.toSorted(byTaking)) {
    const name = claim.key ?? ` ${claim.caseId}`;
    const group = groups.get(name);
    if (group) group.push(claim);
    else groups.set(name, [claim]);
  }
  return [...groups.values()];
}

function byTaking(a: CaseClaim, b: CaseClaim): number {
  return compare(a.takenAt, b.takenAt) || compare(a.caseId, b.caseId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
