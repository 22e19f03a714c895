import type { MessageKey } from '../case/message';
import type { Page, SiteDesigns } from './design';
import { findMessage } from './find-message';
import { keyOfAddress } from './key-of-address';
import { selectorsOf } from './selectors-of';

/** «Запись удалена», «Комментарий не найден», «Тема была удалена»: what both sites write in place of a message. */
const GONE = /(?:запись|пост|комментарий|тема|сообщение|фотография|видео)[^.!?]{0,30}(?:удал[её]н|не найден|скрыт)/i;

/**
 * Is a message gone from its very own page? Said only where the page leaves no doubt: its address names the message, and
 * either the post is there with comments while the comment is not, or nothing is there and the page says so in words.
 * A page that asks to log in, or whose markup is not known, says nothing.
 */
export function isGone(site: SiteDesigns, key: MessageKey, page: Page): boolean {
  if (findMessage(site, key, page) !== null) return false;
  const [network = '', post = '', comment] = key.split(':');
  const postKey = `${network}:${post}`;
  const addressed = keyOfAddress(page.url.href);
  const { roots } = selectorsOf(site);
  if (comment !== undefined) {
    // OK has no address of a single comment, and shows but some of them: there nothing can be known.
    const { root } = findMessage(site, postKey, page) ?? {};
    if (addressed === key && root !== undefined) return root.querySelector(roots) !== null;
  }
  if (addressed !== key && addressed !== postKey) return false;
  const isEmpty = page.document.querySelector(roots) === null;
  return isEmpty && GONE.test(page.document.body.innerText.slice(0, 5000));
}
