import { claimOf, groupsOf } from '../../lib/backup/case-claims';
import { caseNumbers } from '../../lib/backup/case-numbers';
import { joinEvents, originalCases } from '../../lib/backup/join-events';
import type { CaseEvent } from '../../lib/case/events';

/**
 * The journal that several copies make together: every event of each, once, in whatever order the copies come and however
 * often. Worked out from the events as they were first written, so that joining copies that were joined before gives the
 * same. A case that was worked on in two places has the events of both, by the time they were written down; a message that
 * two people took is one case, the earlier taking first. An event that stands elsewhere than it was written says so
 * (`movedFrom`). The cases come in no order; hashes are the journal's to make.
 *
 * An oracle: the whole of it at once, where the program joins copies of any size piece by piece.
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
