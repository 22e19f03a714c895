import type { Phrase } from './word-lists';

/** A phrase of a list as it stands in a text. */
export interface FoundPhrase {
  start: number;
  end: number;
  phrase: Phrase;
}

interface Word {
  /** In small letters, «е» for «ё»; of a phrase without its `*`. */
  text: string;
  anyEnding: boolean;
}

interface Sought {
  phrase: Phrase;
  words: readonly Word[];
}

const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
const PHRASE_WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*\*?/gu;
/** What may stand between the words of a phrase. */
const GAP = /^[\s,]{1,3}$/u;
const KEY_LENGTH = 3;
const indexes = new WeakMap<readonly Phrase[], ReadonlyMap<string, readonly Sought[]>>();

/** Where phrases stand in a folded text, in its order. Longer ones claim their place first: none lies over another. */
export function findPhrases(text: string, phrases: readonly Phrase[]): readonly FoundPhrase[] {
  const index = indexOf(phrases);
  const spoken = [...text.matchAll(WORD)].map(({ index: start, 0: word }) => ({
    start,
    end: start + word.length,
    text: word.toLowerCase(),
  }));
  const found = spoken.flatMap((word, place) =>
    (index.get(word.text.slice(0, KEY_LENGTH)) ?? []).flatMap(({ phrase, words }): FoundPhrase[] => {
      const said = spoken.slice(place, place + words.length);
      const isThere =
        said.length === words.length &&
        words.every((one, at) => isSame(said[at]?.text ?? '', one)) &&
        said.slice(1).every(({ start }, at) => GAP.test(text.slice(said[at]?.end, start)));
      return isThere ? [{ start: word.start, end: said.at(-1)?.end ?? word.end, phrase }] : [];
    }),
  );
  const claimed: FoundPhrase[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (claimed.every(({ start, end }) => one.end <= start || one.start >= end)) claimed.push(one);
  return claimed.sort((a, b) => a.start - b.start);
}

/** Phrases by the first letters of their first word, made once for each list. `*` at the end of a word is any ending. */
function indexOf(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Sought[]> {
  const known = indexes.get(phrases);
  if (known) return known;
  const made = new Map<string, Sought[]>();
  for (const phrase of phrases) {
    const words = [...phrase.text.toLowerCase().replaceAll('ё', 'е').matchAll(PHRASE_WORD)].map(([word]) => ({
      text: word.replace('*', ''),
      anyEnding: word.endsWith('*'),
    }));
    const key = words[0]?.text.slice(0, KEY_LENGTH);
    if (key !== undefined) made.set(key, [...(made.get(key) ?? []), { phrase, words }]);
  }
  indexes.set(phrases, made);
  return made;
}

function isSame(said: string, { text, anyEnding }: Word): boolean {
  return anyEnding ? said.startsWith(text) : said === text;
}
