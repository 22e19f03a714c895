import type { MessageDesign } from '../design';
import { ownElement } from '../read/own-elements';

const LENGTH = 60;

/** Whose message it is, in few words, or how it begins: enough to tell one button from another by ear. */
export function authorOf(root: Element, design: MessageDesign): string {
  const author = line(ownElement(root, design, design.author));
  return author === '' ? line(ownElement(root, design, design.text)) : author;
}

function line(element: Element | null): string {
  const text = (element?.textContent ?? '')
    .slice(0, LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH)}…`;
}
