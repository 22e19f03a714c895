import type { Page, SiteDesigns } from '../design';
import type { Account } from '../fill/account-of';
import { sameText } from '../fill/same-text';
import { findMessages } from '../find-message';
import type { Sighting } from '../site';
import { answersTo } from './answers-to';

/** Comments looked at after one placing: a busy thread ends the watch. */
const MOST = 200;
/** After the page's last change: it may still be drawing the comment, and its number comes later than its text. */
const CALM_MS = 300;

interface Awaited {
  key: string;
  text: string;
  account: Account | null;
}

/**
 * Watches the thread after a text was placed in its box: tells every comment that appears there, and one with the very
 * text wherever it stands under the post. Ends with that text, or with the signal. Reads only: whether it is
 * the approved answer is decided elsewhere.
 */
export function awaitAnswer(
  site: SiteDesigns,
  page: () => Page,
  { key, text, account }: Awaited,
  saw: (sighting: Sighting) => void,
  signal: AbortSignal,
): void {
  const answers = () => findMessages(site, key, page()).flatMap((found) => answersTo(site, found, account, page()));
  const known = new Set(answers().map((answer) => answer.key));
  let timer = 0;
  const look = (): void => {
    timer = 0;
    for (const answer of answers()) {
      if (known.has(answer.key)) continue;
      known.add(answer.key);
      const isSame = sameText(answer.text, text);
      if (!isSame && !answer.inThread) continue;
      const { key: answerKey, url, text: found, isOwn } = answer;
      saw({ is: 'answer', key, answerKey, url, text: found, isOwn });
      if (isSame) observer.disconnect();
    }
    if (known.size > MOST) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    if (signal.aborted) observer.disconnect();
    else if (timer === 0) timer = window.setTimeout(look, CALM_MS);
  });
  observer.observe(page().document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['id', 'href'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
