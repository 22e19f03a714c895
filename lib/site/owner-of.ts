import { around } from './around';
import { claim } from './claim';
import type { SiteDesigns } from './design';
import { selectorsOf } from './selectors-of';

/** The message around an element: the nearest one that is taken for a message, not a part of it that looks alike. */
export function ownerOf(site: SiteDesigns, element: Element): Element | null {
  const { roots } = selectorsOf(site);
  let owner = element.closest(roots);
  while (owner !== null && claim(site, owner) === null) owner = around(owner, roots);
  return owner;
}
