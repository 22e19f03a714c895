import type { MessageKey } from '../case/message';
import { claim } from './claim';
import type { Page, SiteDesigns } from './design';
import { findMessage } from './find-message';
import { keyOfAddress } from './key-of-address';
import { selectorsOf } from './selectors-of';

/** «Запись удалена», «Комментарий не найден», «Тема была удалена»: what both sites write in place of a message. */
const GONE = /(?:запись|пост|комментарий|тема|сообщение|фотография|видео)[^.!?]{0,30}(?:удал[её]н|не найден|скрыт)/i;

/**
 * Is a message gone from its very own page? Said only where the page leaves no doubt: its address names the message, and
 * the post is there with comments while the comment is not; or it names the post, which shows as many comments as it
 * counts, and not this one; or nothing is there and the page says so in words. A page that asks to log in, or whose markup
 * is not known, says nothing.
 */
export function isGone(site: SiteDesigns, key: MessageKey, page: Page): boolean {
  if (findMessage(site, key, page) !== null) return false;
  const [network = '', object = '', comment] = key.split(':');
  const postKey = `${network}:${object}`;
  const addressed = keyOfAddress(page.url.href);
  const { roots } = selectorsOf(site);
  const post = comment === undefined ? null : findMessage(site, postKey, page);
  if (post !== null && addressed === key) return post.root.querySelector(roots) !== null;
  if (post !== null && addressed === postKey) return showsAll(site, post.root);
  if (addressed !== key && addressed !== postKey) return false;
  const isEmpty = page.document.querySelector(roots) === null;
  return isEmpty && GONE.test(page.document.body.innerText.slice(0, 5000));
}

/** How many comments there are, as the page itself counts them: React, classic, OK (dom.md §2.2, §2.3, §3.1). */
const COUNTS =
  '[data-testid="post_footer_action_comment"][aria-label], .PostBottomAction.comment[data-count], .mlr_disc [data-count]';

/** Are all comments of a post there? Unknown counts as no: «1,2 тыс.» or a row of buttons without numbers. */
function showsAll(site: SiteDesigns, root: Element): boolean {
  const counter = root.querySelector(COUNTS);
  const words = counter?.getAttribute('data-count') ?? counter?.getAttribute('aria-label') ?? '';
  const count = /^\D*(\d{1,5})(?!\d|[.,]\d|\s*(?:тыс|k))/i.exec(words)?.[1];
  if (count === undefined) return false;
  const shown = [...root.querySelectorAll(selectorsOf(site).roots)];
  return shown.filter((each) => claim(site, each)?.kind === 'comment').length >= Number(count);
}
