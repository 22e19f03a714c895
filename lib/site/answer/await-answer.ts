import type { Page, SiteDesigns } from '../design';
import { sameText } from '../fill/same-text';
import { findMessages } from '../find-message';
import type { Account, AwaitedAnswer, Sighting } from '../site';
import { answersTo, type FoundAnswer } from './answers-to';

/** Comments looked at after one placing: a busy thread ends the watch. */
const MOST = 200;
/** After the page's last change: it may still be drawing the comment, and its number comes later than its text. */
const CALM_MS = 300;

/**
 * Watches the thread after a text was placed in its box: tells every comment that was not there then, and one with the very
 * text wherever it stands under the post. Ends with that text, or with the signal. Reads only: whether it is
 * the approved answer is decided elsewhere.
 */
export function awaitAnswer(
  site: SiteDesigns,
  page: () => Page,
  { key, text, account, known, since }: AwaitedAnswer,
  saw: (sighting: Sighting) => void,
  signal: AbortSignal,
): void {
  const seen = new Set(known);
  let timer = 0;
  const look = (): void => {
    timer = 0;
    for (const answer of answersNow(site, key, account, page())) {
      if (seen.has(answer.key)) continue;
      seen.add(answer.key);
      const isSame = sameText(answer.text, text);
      if (!isSame && !answer.inThread) continue;
      const { key: answerKey, url, text: found, isOwn } = answer;
      const sentAt = answer.sentAt === null ? null : Math.max(answer.sentAt, since);
      saw({ is: 'answer', key, answerKey, url, text: found, isOwn, sentAt });
      if (isSame) observer.disconnect();
    }
    if (seen.size > MOST) observer.disconnect();
  };
  const later = (): void => {
    if (signal.aborted) observer.disconnect();
    else if (timer === 0) timer = window.setTimeout(look, CALM_MS);
  };
  const observer = new MutationObserver(later);
  observer.observe(page().document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['id', 'href', 'data-itemkey'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  later();
}

/** Every comment near any copy of the message. */
export function answersNow(site: SiteDesigns, key: string, account: Account | null, page: Page): FoundAnswer[] {
  return findMessages(site, key, page).flatMap((found) => answersTo(site, found, account, page, Date.now()));
}
