import type { CaseEvent } from '../case/events';
import { caseNumbers, type CaseClaim } from './case-numbers';
import { joinEvents, originalCases, originalOf } from './join-events';

/**
 * The journal that several copies make together: every event of each, once, in whatever order the copies come and however
 * often. Worked out from the events as they were first written, so that joining copies that were joined before gives the
 * same. A case that was worked on in two places has the events of both, by the time they were written down; a message that
 * two people took is one case, the earlier taking first. An event that stands elsewhere than it was written says so
 * (`movedFrom`). The cases come in no order; hashes are the journal's to make.
 */
export function mergeCases(copies: Iterable<CaseEvent>): CaseEvent[][] {
  const cases = originalCases(copies);
  const groups = groupsOf([...cases.values()].map(claimOf));
  const numbers = caseNumbers(groups.map(([first]) => first));
  return groups.map((group) => {
    const [{ caseId, number }] = group;
    const events = group.flatMap((member) => cases.get(member.caseId) ?? []);
    return joinEvents(events, { caseId, number: numbers.get(caseId) ?? number });
  });
}

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
