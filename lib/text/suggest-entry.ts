/** A named thing that a text may be about. */
export interface Suggestable {
  name: string;
  /** Words that hint at it besides its name. */
  keywords: readonly string[];
}

/** Where the text speaks of an entry: `text.slice(start, end)` is a word of it, `of` the word of the entry it fits. */
export interface Match {
  start: number;
  end: number;
  of: string;
}

export interface Suggested<Entry extends Suggestable> {
  entry: Entry;
  /** In the order of the text; never empty: nothing is suggested without a reason to show. */
  matches: readonly Match[];
}

/** More than a person can take in at a glance are no help. */
const MOST = 3;

/**
 * Entries that the text seems to speak of, the likeliest first, three at most, each with the words that say so. Forms of
 * a word count as the word («воды» for «вода»), compounds as their first part («нет воды» for «Водоснабжение»). Words of
 * a name that say nothing by themselves (улица, село, вопросы) are not looked for.
 */
export function suggestEntries<Entry extends Suggestable>(
  text: string,
  entries: readonly Entry[],
): readonly Suggested<Entry>[] {
  const spoken = [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    word: found[0],
    stem: stemOf(found[0]),
  }));
  const found = entries.flatMap((entry) => {
    const sought = soughtOf(entry);
    const matches = spoken.flatMap(({ start, word, stem }): Match[] => {
      const fit = sought.find((one) => isSame(stem, one.stem));
      return fit ? [{ start, end: start + word.length, of: fit.word }] : [];
    });
    return matches.length === 0 ? [] : [{ entry, matches, weight: new Set(matches.map(({ of }) => of)).size }];
  });
  return found
    .sort((a, b) => b.weight - a.weight || b.matches.length - a.matches.length)
    .slice(0, MOST)
    .map(({ entry, matches }) => ({ entry, matches }));
}

const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

function soughtOf({ name, keywords }: Suggestable): { word: string; stem: string }[] {
  return [name, ...keywords]
    .flatMap((words) => words.match(WORD) ?? [])
    .filter((word) => word.length > 2 && !EMPTY.has(plain(word)))
    .map((word) => ({ word, stem: stemOf(word) }));
}

/** The same word, or one that begins the other and goes on as words of one family do. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const shared = sharedLength(short, long);
  if (shared >= 5 && short.length - shared <= 2 && long.length - shared <= 2) return true;
  if (shared < short.length) return false;
  // «дорог» and «дорожн»; «вод» and «водоснабжен», but not «водител».
  return short.length >= 4 || (short.length === 3 && /^[ое]./.test(long.slice(3)) && long.length >= 8);
}

function sharedLength(short: string, long: string): number {
  let length = 0;
  while (length < short.length && short[length] === long[length]) length += 1;
  return length;
}

/** The word without its ending; consonants that change before a suffix (дорога, дорожный; снег, снежный) are one. */
function stemOf(word: string): string {
  const bare = plain(word);
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= 3) ?? '';
  return bare.slice(0, bare.length - ending.length).replaceAll('г', 'ж');
}

function plain(word: string): string {
  return word.toLocaleLowerCase('ru').replaceAll('ё', 'е');
}

/** Endings of nouns and adjectives, the longer first. */
const ENDINGS = (
  'ыми ими ями ами ого его ому ему ией иям иях ая яя ое ее ые ие ой ей ый ий ую юю ым им ом ем ых их ' +
  'ам ям ах ях ов ев ию ия ии а я о е ы и у ю й ь'
).split(' ');

/** Words of names that stand in every second one of them. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'улица улицы село деревня поселок город район переулок проспект площадь хутор микрорайон станица округ поселение ' +
    'сельское вопросы работа услуги прочее другое для или при под над без иные иное сфера сфере организация содержание'
  ).split(' '),
);
