import { parseShownDate, UNKNOWN_DATE, type ReadDate } from '../dates/parse-shown-date';
import { parseStamp } from '../dates/parse-stamp';
import type { MessageDesign } from '../design';
import { ownElement, ownElements } from './own-elements';

const STAMP_ATTRIBUTES = ['data-ts', 'time', 'data-time', 'datetime', 'content'] as const;

/** When the message was published: the page's own stamp where there is one, else its words. `now` is epoch ms. */
export function readDate(root: Element, design: MessageDesign, now: number): ReadDate & { raw: string | null } {
  const shown = ownElement(root, design, design.date);
  const words = (shown?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const raw = words === '' ? null : words;
  for (const element of ownElements(root, design, design.stamp)) {
    const at = stampOf(element, now);
    if (at !== null) return { raw, at, precision: 'exact' };
  }
  return { raw, ...(raw === null ? UNKNOWN_DATE : parseShownDate(raw, now)) };
}

function stampOf(element: Element, now: number): number | null {
  for (const name of STAMP_ATTRIBUTES) {
    const at = parseStamp(element.getAttribute(name) ?? '', now);
    if (at !== null) return at;
  }
  // OK: <group-author data='{"timeInfo":{"createTime":"…"}}'>
  const created = /"createTime"\s*:\s*"?([^",}]+)/.exec(element.getAttribute('data') ?? '')?.[1];
  return created === undefined ? null : parseStamp(created, now);
}
