import { around } from './around';
import type { MessageKey } from '../case/message';
import type { Identity, MessageDesign, Page, SiteDesigns } from './design';
import { identified } from './identified';
import { selectorsOf } from './selectors-of';

export interface FoundMessage {
  root: Element;
  design: MessageDesign;
  identity: Identity;
}

/** The message of this key on the page, each candidate checked by reading its identity; null if it is not here. */
export function findMessage(site: SiteDesigns, key: MessageKey, page: Page): FoundMessage | null {
  return findMessages(site, key, page)[0] ?? null;
}

/** All copies of the message: a layer shows it once more over the feed. */
export function findMessages(site: SiteDesigns, key: MessageKey, page: Page): FoundMessage[] {
  const { roots } = selectorsOf(site);
  const seen = new Set<Element>();
  const found: FoundMessage[] = [];
  for (const css of site.traces(key)) {
    for (const trace of page.document.querySelectorAll(css)) {
      let root = trace.closest(roots);
      for (; root !== null && !seen.has(root); root = around(root, roots)) {
        seen.add(root);
        const message = identified(site, root, page);
        if (message?.identity.key === key) found.push(message);
      }
    }
  }
  return found;
}
