import type { OutsideView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { pageOf } from '../outside-pages';

/**
 * Whether the page of a message is among those that the act excludes (Кожевниковский район п. 18): asked once of each page,
 * before the first message of it is sent on; null: the act excludes none, it was said that this one is covered, or it is over.
 */
export function outsideOf(
  { message, facts, status, closedAt }: Case,
  { scope }: Pick<RegulationProfile, 'scope'>,
  isOutside: boolean | null,
): OutsideView | null {
  const [first] = scope.excludedPages;
  const isAskable = isOutside === null && status === 'taken' && facts.visibility === 'public';
  if (!first || closedAt !== null || pageOf(message) === null || !(isOutside ?? isAskable)) return null;
  return {
    isAsked: isOutside === null,
    clause: first.provenance.clause,
    labels: scope.excludedPages.map(({ label }) => label).join('; '),
    pageTitle: message.pageTitle,
  };
}
