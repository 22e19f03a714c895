import type { MessageDesign } from '../design';
import { ownElement } from '../read/own-elements';

const LENGTH = 60;

/** «Анна К. — Третий день нет воды…»: enough to tell one button from another by ear. */
export function excerptOf(root: Element, design: MessageDesign): string {
  const author = shorten(ownElement(root, design, design.author)?.textContent ?? '', LENGTH);
  const text = shorten(ownElement(root, design, design.text)?.textContent ?? '', LENGTH);
  return author !== '' && text !== '' ? `${author} — ${text}` : author + text;
}

function shorten(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
}
