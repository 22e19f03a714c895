import { words } from './words';

/** The message in a text for others: quoted, or in words that there is none. null: it was erased. */
export function messageQuote(text: string | null): string {
  if (text === null) return words.assignment.erased;
  return text.trim() === '' ? words.assignment.noText : words.common.quote(text.trim());
}

/** The line with its address; none where it has no address: a call, a letter. */
export function linkLines(url: string): readonly string[] {
  return url === '' ? [] : [words.assignment.link(url)];
}
