import type { MessageDesign } from '../design';
import { ownElement } from '../read/own-elements';

/** Puts our element beside the message's own controls; page nodes are never moved or wrapped. Reads no layout. */
export function placeButton(root: Element, design: MessageDesign, host: HTMLElement): void {
  // From the prototype: what stands there may be a form.
  const { after, append } = Element.prototype;
  for (const [css, place] of design.anchors) {
    const anchor = ownElement(root, design, [css]);
    if (anchor !== null) return (place === 'after' ? after : append).call(anchor, host);
  }
  append.call(root, host);
}
