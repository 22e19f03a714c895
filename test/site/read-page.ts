import { parseHTML } from 'linkedom';
import { claim } from '../../lib/site/claim';
import type { SiteDesigns } from '../../lib/site/design';
import { okSite } from '../../lib/site/ok/ok-site';
import { readCapture } from '../../lib/site/read/read-capture';
import { selectorsOf } from '../../lib/site/selectors-of';
import type { Capture } from '../../lib/site/site';
import { vkSite } from '../../lib/site/vk/vk-site';

export interface ReadPage {
  captures: Capture[];
  /** Designs that took each message, in the same order. */
  designs: string[];
  /** Keys of messages whose sources disagree. */
  contradictory: string[];
  troubles: string[];
}

/** Reads a page as the extension would: every message claimed by a design, in document order. */
export function readPage(html: string, address: string, now: number, site = siteOf(address)): ReadPage {
  const url = new URL(address);
  const { document } = parseHTML(html);
  const page = { document, url };
  const read: ReadPage = { captures: [], designs: [], contradictory: [], troubles: [] };
  for (const root of page.document.querySelectorAll(selectorsOf(site).roots)) {
    const design = claim(site, root);
    if (design === null || design.at?.test(url.pathname) === false) continue;
    const identity = site.identities[design.identity]?.(root, design, page) ?? null;
    if (identity === null) read.troubles.push(`${design.name}/identity`);
    else if (identity.agreed) {
      const trouble = (field: string): void => void read.troubles.push(field);
      read.captures.push(readCapture(site, root, design, identity, page, now, trouble));
      read.designs.push(design.name);
    } else read.contradictory.push(identity.key);
  }
  return read;
}

function siteOf(address: string): SiteDesigns {
  return new URL(address).hostname.endsWith('ok.ru') ? okSite : vkSite;
}
