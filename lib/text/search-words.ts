/**
 * Every word and number of a text as the search knows it, each once: lower case, «ё» as «е», without stress marks. Nothing is
 * left out: what a citizen wrote can be found by any word of it.
 */
export function searchWords(text: string): Set<string> {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\u{301}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е');
  return new Set(Array.from(plain.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word));
}
