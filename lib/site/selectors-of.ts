import type { MessageDesign, SiteDesigns } from './design';

export interface SiteSelectors {
  /** Every root of every design in one selector. */
  roots: string;
  /** Roots of posts only. */
  posts: string;
  byDesign: readonly { design: MessageDesign; root: string; ad: string }[];
}

const known = new WeakMap<SiteDesigns, SiteSelectors>();

/** The selectors of a site joined once: a page of ten thousand messages asks for them at every message. */
export function selectorsOf(site: SiteDesigns): SiteSelectors {
  const before = known.get(site);
  if (before !== undefined) return before;
  const byDesign = site.designs.map((design) => ({ design, root: design.root.join(', '), ad: design.ad.join(', ') }));
  const roots = byDesign.map(({ root }) => root).join(', ');
  const posts = byDesign.flatMap(({ design, root }) => (design.kind === 'post' ? [root] : [])).join(', ');
  const selectors = { roots, posts, byDesign };
  known.set(site, selectors);
  return selectors;
}
