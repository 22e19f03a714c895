import { folded } from './cyrillic';
import { findPhrases } from './phrases';
import type { Phrases } from './word-lists';

/** Words of a message that may be a ground for not processing it. */
export interface GroundHint {
  list: 'threat' | 'obscene';
  /** As they stand in the message, each once, in its order. */
  words: readonly string[];
}

/** What a citizen's message has of threats and of swearing, by the lists of the office. Only hints: a person decides. */
export function groundHints(given: string, phrases: Phrases): readonly GroundHint[] {
  const text = folded(given);
  return (['threat', 'obscene'] as const).flatMap((list) => {
    const found = findPhrases(text, phrases[list]).map(({ start, end }) => given.slice(start, end));
    return found.length > 0 ? [{ list, words: [...new Set(found)] }] : [];
  });
}
