import { formalPhrases } from './lists/formal-phrases';
import { greetings } from './lists/greetings';
import { measures } from './lists/measures';
import { notOursPhrases } from './lists/not-ours-phrases';
import { obscene } from './lists/obscene';
import { officialese } from './lists/officialese';
import { promises } from './lists/promises';
import { ratings } from './lists/ratings';
import { threats } from './lists/threats';
import { vagueTerms } from './lists/vague-terms';

/** Words that belong together. `*` at the end of a word stands for any ending. */
export interface Phrase {
  text: string;
  /** What to say in its place. */
  instead?: string;
}

/** A list with where its words were seen; the office adds words of its own and switches others off. */
export interface WordList {
  source: string;
  phrases: readonly Phrase[];
}

export const WORD_LISTS = {
  officialese,
  formal: formalPhrases,
  vague: vagueTerms,
  promise: promises,
  notOurs: notOursPhrases,
  greeting: greetings,
  measure: measures,
  rating: ratings,
  threat: threats,
  obscene,
} as const satisfies Readonly<Record<string, WordList>>;

export type WordListId = keyof typeof WORD_LISTS;

/** What one office has changed about the lists. */
export interface OwnWords {
  added: readonly { list: WordListId; text: string; instead: string }[];
  off: readonly { list: WordListId; text: string }[];
}

export const NO_OWN_WORDS: OwnWords = { added: [], off: [] };

export type Phrases = Readonly<Record<WordListId, readonly Phrase[]>>;

/** The lists as the office uses them. */
export function phrasesOf({ added, off }: OwnWords): Phrases {
  const ids = Object.keys(WORD_LISTS) as WordListId[];
  const used = (id: WordListId): readonly Phrase[] => [
    ...WORD_LISTS[id].phrases.filter(({ text }) => !off.some((one) => one.list === id && one.text === text)),
    ...added
      .filter(({ list }) => list === id)
      .map(({ text, instead }) => (instead === '' ? { text } : { text, instead })),
  ];
  return Object.fromEntries(ids.map((id) => [id, used(id)])) as Phrases;
}
