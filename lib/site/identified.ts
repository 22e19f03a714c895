import { claim } from './claim';
import type { Page, SiteDesigns } from './design';
import type { FoundMessage } from './find-message';

/** The message of this root; null where no design takes it for one, or its sources of identity disagree. */
export function identified(site: SiteDesigns, root: Element, page: Page): FoundMessage | null {
  const design = claim(site, root);
  const identity = design === null ? null : (site.identities[design.identity]?.(root, design, page) ?? null);
  return design !== null && identity?.agreed === true ? { root, design, identity } : null;
}
