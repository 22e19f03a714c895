import type { MessageKey } from '../case/message';
import type { Page, SiteDesigns } from './design';
import { findMessages } from './find-message';
import { shownFirst } from './shown-first';

/** Scrolls to the message and lights it up for two seconds. An animation leaves nothing behind; false: not on this page. */
export function locateMessage(site: SiteDesigns, key: MessageKey, page: Page): boolean {
  const found = shownFirst(findMessages(site, key, page))[0];
  if (found === undefined) return false;
  found.root.scrollIntoView({ block: 'center', behavior: 'instant' });
  found.root.animate(
    [
      { outline: '3px solid rgb(42 125 70 / 0.9)', outlineOffset: '2px' },
      { outline: '3px solid rgb(42 125 70 / 0)', outlineOffset: '2px' },
    ],
    { duration: 2000, easing: 'ease-in' },
  );
  return true;
}
