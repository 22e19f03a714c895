import type { MessageDesign } from '../design';
import { ownElement } from '../read/own-elements';

/** Puts our element beside the message's own controls; page nodes are never moved or wrapped. Reads no layout. */
export function placeButton(root: Element, design: MessageDesign, host: HTMLElement): void {
  for (const [css, place] of design.anchors) {
    const anchor = ownElement(root, design, [css]);
    if (anchor === null) continue;
    if (place === 'after') Element.prototype.after.call(anchor, host);
    else Element.prototype.append.call(anchor, host);
    return;
  }
  Element.prototype.append.call(root, host);
}
