import { around } from './around';
import type { MessageDesign, SiteDesigns } from './design';
import { ownElement } from './read/own-elements';
import { selectorsOf } from './selectors-of';

/**
 * The design that takes this element for a message, or null: no design knows it, it is an advertisement, or a post
 * inside another post (a repost).
 */
export function claim(site: SiteDesigns, element: Element): MessageDesign | null {
  const { posts, byDesign } = selectorsOf(site);
  for (const { design, root, ad } of byDesign) {
    if (!element.matches(root)) continue;
    const isRepost = design.kind === 'post' && around(element, posts) !== null;
    return isRepost || (ad !== '' && hasAd(element, ad)) || isLabelled(element, design) ? null : design;
  }
  return null;
}

function hasAd(element: Element, ad: string): boolean {
  return element.matches(ad) || element.querySelector(ad) !== null;
}

function isLabelled(element: Element, design: MessageDesign): boolean {
  if (!design.adLabel) return false;
  const label = ownElement(element, design, design.adLabel.ways);
  return label !== null && design.adLabel.words.test((label.textContent ?? '').trim());
}
