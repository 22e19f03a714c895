import type { OnPageView, TwoTexts } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { ContentHash } from '../../../lib/case/message';
import { isSameText } from '../../../lib/text/is-same-text';

/** What pages showed of a case's message and of its answer, both texts kept; null where nothing differs or was erased. */
export function onPageOf(theCase: Case, contents: ReadonlyMap<ContentHash, string>): OnPageView {
  const placed = theCase.placements.findLast(({ content }) => content !== null);
  const approved = theCase.drafts.find(({ id }) => id === placed?.draftId);
  return {
    vanished: theCase.vanished,
    changed: twoTexts(contents, theCase.message.text, theCase.seenText),
    differs: placed?.content && approved ? twoTexts(contents, approved.content, placed.content) : null,
  };
}

function twoTexts(
  contents: ReadonlyMap<ContentHash, string>,
  first: ContentHash,
  second: ContentHash,
): TwoTexts | null {
  const [before, after] = [contents.get(first), contents.get(second)];
  if (before === undefined || after === undefined || isSameText(before, after)) return null;
  return { before, after };
}
