import { claim } from '../claim';
import type { SiteDesigns, Page } from '../design';
import type { FoundMessage } from '../find-message';
import { readBody } from '../read/read-capture';
import { readDate } from '../read/read-date';
import { selectorsOf } from '../selectors-of';
import type { FoundAnswer } from './answers-to';

/** What the office wrote in a dialog after this message, as far as the page shows it. `now`: epoch ms. */
export function dialogAnswers(
  site: SiteDesigns,
  { root, design, identity }: FoundMessage,
  page: Page,
  now: number,
): FoundAnswer[] {
  const [dialog = '', number] = identity.key.split(/:(?=\d+$)/);
  const { roots } = selectorsOf(site);
  const found: FoundAnswer[] = [];
  for (const row of root.closest('.ConvoHistory')?.querySelectorAll('[data-itemkey]') ?? []) {
    const own = row.getAttribute('data-itemkey') ?? '';
    // One that is still being sent has no number yet.
    if (!/^[1-9]\d*$/.test(own) || Number(own) <= Number(number)) continue;
    const his = row.querySelector(roots);
    const text = readBody(row, design, page)?.text ?? '';
    if (text === '' || (his !== null && claim(site, his) !== null)) continue;
    const { at, precision } = readDate(row, design, now);
    found.push({
      key: `${dialog}:${own}`,
      url: identity.url.replace(/\d+$/, own),
      text,
      sentAt: precision === 'minute' ? at : null,
      inThread: true,
      isOwn: true,
    });
  }
  return found;
}
