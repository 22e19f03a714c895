import { around } from './around';
import type { ButtonBoard } from './button/button-board';
import type { SiteDesigns } from './design';
import { selectorsOf } from './selectors-of';

/** The message that has the keyboard focus, else the one nearest to the middle of the window; null if there is none. */
export function focusedMessage(site: SiteDesigns, board: ButtonBoard, document: Document): Element | null {
  const focused = messageAround(site, board, document.activeElement);
  if (focused !== null) return focused;
  const view = document.defaultView;
  if (view === null) return null;
  // From the middle outwards: 0, +1/12, -1/12, +2/12 … of the window's height.
  for (let step = 0; step < 12; step += 1) {
    const distance = (Math.ceil(step / 2) * view.innerHeight) / 12;
    const y = view.innerHeight / 2 + (step % 2 === 1 ? distance : -distance);
    const found = messageAround(site, board, document.elementFromPoint(view.innerWidth / 2, y));
    if (found !== null) return found;
  }
  return null;
}

function messageAround(site: SiteDesigns, board: ButtonBoard, element: Element | null): Element | null {
  const { roots } = selectorsOf(site);
  let root = element?.closest(roots) ?? null;
  while (root !== null && board.seatOfRoot(root) === null) root = around(root, roots);
  return root;
}
