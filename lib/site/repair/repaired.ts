import type { SiteDesigns } from '../design';
import type { SelectorPack } from './selector-pack';

/** The designs of a site with the ways of a pack in place of their own; what the pack does not name stays. */
export function repaired(site: SiteDesigns, pack: SelectorPack | null): SiteDesigns {
  if (pack?.network !== site.network) return site;
  return { ...site, designs: site.designs.map((design) => ({ ...design, ...pack.designs[design.name] })) };
}
