import { claim } from '../claim';
import type { MessageDesign, Page, SiteDesigns, Way } from '../design';
import { ownElement } from '../read/own-elements';

/** How many messages of a design showed a field, and by which way; the ladder's order is kept. */
export interface FieldDiagnosis {
  field: string;
  missing: number;
  ways: readonly { css: Way; found: number }[];
}

export interface DesignDiagnosis {
  design: string;
  messages: number;
  /** Of the elements that look like a message, those taken for an advertisement or a part of another. */
  leftOut: number;
  /** Messages whose sources of identity are silent or contradict each other. */
  unidentified: number;
  fields: readonly FieldDiagnosis[];
}

/** What was understood of a page: designs that matched nothing stand last, without fields. Holds nothing personal. */
export interface PageDiagnosis {
  network: 'vk' | 'ok';
  host: string;
  designs: readonly DesignDiagnosis[];
}

/** Fields every message should have; photos and the like may well be absent. */
const FIELDS = ['author', 'text', 'date', 'link'] as const;

/** Looks at every message of the page once: which ways found what. Changes nothing. */
export function diagnose(site: SiteDesigns, page: Page): PageDiagnosis {
  const designs = site.designs.map((design) => diagnoseDesign(site, design, page));
  return {
    network: site.network,
    host: page.url.hostname,
    designs: designs.toSorted((a, b) => Number(a.messages === 0) - Number(b.messages === 0)),
  };
}

function diagnoseDesign(site: SiteDesigns, design: MessageDesign, page: Page): DesignDiagnosis {
  const alike = [...page.document.querySelectorAll(design.root.join(', '))];
  const roots = alike.filter((root) => claim(site, root) === design);
  const isSure = (root: Element) => site.identities[design.identity]?.(root, design, page)?.agreed === true;
  return {
    design: design.name,
    messages: roots.length,
    leftOut: alike.length - roots.length,
    unidentified: roots.filter((root) => !isSure(root)).length,
    fields: roots.length === 0 ? [] : FIELDS.map((field) => diagnoseField(design, field, roots)),
  };
}

function diagnoseField(
  design: MessageDesign,
  field: (typeof FIELDS)[number],
  roots: readonly Element[],
): FieldDiagnosis {
  let left = roots;
  const ways = design[field].map((css) => {
    const missed = left.filter((root) => ownElement(root, design, [css]) === null);
    const found = left.length - missed.length;
    left = missed;
    return { css, found };
  });
  return { field, missing: left.length, ways };
}
