import type { Page, SiteDesigns } from './design';
import { ownerOf } from './owner-of';

/** The message that has the keyboard focus, else the one nearest to the middle of the window; null if there is none. */
export function focusedMessage(site: SiteDesigns, { document }: Page): Element | null {
  const messageAt = (element: Element | null) => (element === null ? null : ownerOf(site, element));
  const focused = messageAt(document.activeElement);
  const view = document.defaultView;
  if (focused !== null || view === null) return focused;
  // From the middle outwards: 0, +1/12, -1/12, +2/12 … of the window's height.
  for (let step = 0; step < 12; step += 1) {
    const distance = (Math.ceil(step / 2) * view.innerHeight) / 12;
    const y = view.innerHeight / 2 + (step % 2 === 1 ? distance : -distance);
    const found = messageAt(document.elementFromPoint(view.innerWidth / 2, y));
    if (found !== null) return found;
  }
  return null;
}
