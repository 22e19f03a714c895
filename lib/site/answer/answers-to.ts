import type { ReadDate } from '../dates/parse-shown-date';
import type { Page, SiteDesigns } from '../design';
import { claim } from '../claim';
import type { FoundMessage } from '../find-message';
import { placeOf } from '../fill/find-box';
import { readAuthor } from '../read/read-author';
import { readDate } from '../read/read-date';
import { readBody } from '../read/read-capture';
import { selectorsOf } from '../selectors-of';
import type { Account } from '../site';
import { dialogAnswers } from './dialog-answers';

/** A comment that may be an answer to a message. */
export interface FoundAnswer {
  key: string;
  url: string;
  text: string;
  /** Epoch ms, where the page shows the minute; else null. */
  sentAt: number | null;
  /** Does it stand in the message's own thread, and not only under the same post? */
  inThread: boolean;
  /** Is it by the office: by the account that speaks in the form, else by the community of the wall? */
  isOwn: boolean;
}

/** The comments of the place where a message stands, in the order of the page, the message itself left out; in a dialog
 * what the office wrote since. `now`: epoch ms. */
export function answersTo(
  site: SiteDesigns,
  message: FoundMessage,
  account: Account | null,
  page: Page,
  now: number,
): FoundAnswer[] {
  if (message.design.kind === 'private') return dialogAnswers(site, message, page, now);
  const place = placeOf(site, message);
  const wall = wallOf(site, place, message, page);
  const thread = threadOf(message);
  const found: FoundAnswer[] = [];
  for (const root of place.querySelectorAll(selectorsOf(site).roots)) {
    if (root === message.root) continue;
    const design = claim(site, root);
    if (design?.kind !== 'comment') continue;
    const identity = site.identities[design.identity]?.(root, design, page) ?? null;
    if (identity === null || identity.key === message.identity.key) continue;
    const author = readAuthor(root, design, page);
    found.push({
      key: identity.key,
      url: identity.url,
      text: readBody(root, design, page)?.text ?? '',
      sentAt: minuteOf(readDate(root, design, now)),
      inThread: identity.parentKey === thread,
      isOwn: author !== null && (account === null || account.isPerson ? wall(author) : author.name === account.name),
    });
  }
  return found;
}

function minuteOf({ at, precision }: ReadDate): number | null {
  return precision === 'exact' || precision === 'minute' ? at : null;
}

/** Key of the thread an answer to this message joins: VK has two levels, an answer to an answer joins the same thread. */
function threadOf({ identity: { key, parentKey } }: FoundMessage): string {
  return parentKey !== null && parentKey.split(':').length > 2 ? parentKey : key;
}

/** Is this the community the place belongs to: the owner a VK key names, the author of the topic, or whose page this is? */
function wallOf(
  site: SiteDesigns,
  place: Element,
  { identity }: FoundMessage,
  page: Page,
): (author: { id: string | null; url: string | null }) => boolean {
  const owner = /^vk:[a-z]*(-\d+)_/.exec(identity.key)?.[1];
  const design = claim(site, place);
  const author = design === null ? null : readAuthor(place, design, page);
  // A citizen's post on the community's wall is by him: only an author known for a community speaks for it.
  const isCommunity = author?.id?.startsWith('-') === true;
  const wall = owner === undefined ? null : page.url.origin + page.url.pathname;
  const addresses = new Set([isCommunity ? author.url : null, wall]);
  return ({ id, url }) => (id !== null && id === owner) || (url !== null && addresses.has(url));
}
