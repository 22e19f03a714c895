import type { Page, SiteDesigns } from '../design';
import { findMessages, type FoundMessage } from '../find-message';
import { identified } from '../identified';
import { selectorsOf } from '../selectors-of';
import { boxesNear, findBox, mayBelong, placeOf } from './find-box';

/**
 * Holds the box of a message while it is being filled. The function it answers gives the box as it is now, for editors
 * replace theirs; null as soon as it is the box of this message no more: a virtual list shows another one in the same nodes,
 * another comment is being answered, the dialog was left.
 */
export function holdBox(
  site: SiteDesigns,
  message: FoundMessage,
  box: HTMLElement,
  page: () => Page,
): () => HTMLElement | null {
  const { key } = message.identity;
  const { href } = page().url;
  const after = standsAfter(site, message, box, page());
  let held = box;
  return () => {
    const now = page();
    if (message.design.kind === 'private') {
      // The field of a dialog stays where it is while the person goes to another one.
      if (now.url.href !== href) return null;
      if (!held.isConnected) held = findBox(site, message) ?? held;
      return held.isConnected ? held : null;
    }
    const copies = findMessages(site, key, now);
    if (held.isConnected) {
      const isHere = copies.some((copy) => boxesNear(site, copy).includes(held) && mayBelong(site, copy, held));
      return isHere ? held : null;
    }
    for (const copy of copies) {
      const redrawn = findBox(site, copy) ?? focusedBox(site, copy);
      if (redrawn !== null && standsAfter(site, copy, redrawn, now) === after) return (held = redrawn);
    }
    return null;
  };
}

function focusedBox(site: SiteDesigns, message: FoundMessage): HTMLElement | null {
  const focused = message.root.ownerDocument.activeElement;
  const boxes = boxesNear(site, message).filter((box) => mayBelong(site, message, box));
  return boxes.find((box) => box === focused) ?? (boxes.length === 1 ? (boxes[0] ?? null) : null);
}

/** Which comment a box comes after: one that is redrawn stays there, one opened for another comment does not. */
function standsAfter(site: SiteDesigns, message: FoundMessage, box: HTMLElement, page: Page): string | null {
  if (message.design.kind !== 'comment') return null;
  const roots = placeOf(site, message).querySelectorAll(selectorsOf(site).roots);
  const last = Array.from(roots).findLast(
    (root) => (root.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return (last && identified(site, last, page)?.identity.key) ?? null;
}
