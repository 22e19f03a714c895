import type { MessageKey } from '../case/message';
import { claim } from './claim';
import type { Identity, MessageDesign, Page, SiteDesigns } from './design';
import { selectorsOf } from './selectors-of';

export interface FoundMessage {
  root: Element;
  design: MessageDesign;
  identity: Identity;
}

/** The message of this key on the page, each candidate checked by reading its identity; null if it is not here. */
export function findMessage(site: SiteDesigns, key: MessageKey, page: Page): FoundMessage | null {
  const seen = new Set<Element>();
  for (const css of site.traces(key)) {
    for (const trace of page.document.querySelectorAll(css)) {
      for (
        let root = nearest(site, trace);
        root !== null && !seen.has(root);
        root = nearest(site, root.parentElement)
      ) {
        seen.add(root);
        const design = claim(site, root);
        const identity = design === null ? null : (site.identities[design.identity]?.(root, design, page) ?? null);
        if (design !== null && identity?.key === key && identity.agreed) return { root, design, identity };
      }
    }
  }
  return null;
}

function nearest(site: SiteDesigns, element: Element | null): Element | null {
  return element?.closest(selectorsOf(site).roots) ?? null;
}
