import type { MessageDesign } from '../design';
import { ownElements } from './own-elements';

/** The elements that hold the message's own text, the outermost ones, in the order of the page. */
export function textParts(root: Element, design: MessageDesign): Element[] {
  const found = ownElements(root, design, design.text);
  const parts = found.filter((part) => !found.some((other) => other !== part && other.contains(part)));
  return design.textInParts === true ? parts : parts.slice(0, 1);
}
