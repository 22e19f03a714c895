import { stemOf } from './stem-of';

/** A stem must tell something: «тр» of «три» would find every pipe. */
const SHORTEST_STEM = 3;

/**
 * What a word in the search field must be the beginning of, in any form: «вод» for «воду»; a word not typed to its end is
 * its own beginning. `word` is one of `searchWords`.
 */
export function searchPrefix(word: string): string {
  const stem = stemOf(word);
  return stem.length < SHORTEST_STEM || /\p{N}/u.test(word) ? word : stem;
}
