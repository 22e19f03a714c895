import type { CaseView, PartView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { Ruling } from '../../desk/ruling';

/**
 * Of the parts of a case: whose may be entered now, and the first that waits to be approved where the act wants that. In
 * sequence the next part is offered when the one before is in (Кожевниковский район п. 11).
 */
export function owedPartsOf(
  { assignments }: Case,
  parts: readonly PartView[],
  { rules, profile }: Ruling,
): CaseView['owedParts'] {
  const statusOf = (part: PartView) => assignments.find(({ id }) => id === part.assignmentId)?.status;
  if (parts.length === 0) return { waiting: [], toReview: null };
  const out = parts.filter((part) => statusOf(part) === 'active' || statusOf(part) === 'partReturned');
  const isApproved = profile.coExecution?.partsApproved ?? false;
  return {
    waiting: rules.coExecution.mode === 'sequential' ? out.slice(0, 1) : out,
    toReview: (isApproved && parts.find((part) => statusOf(part) === 'submitted')) || null,
  };
}
