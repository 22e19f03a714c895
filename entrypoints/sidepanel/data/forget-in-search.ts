import { forgetWords } from '../../../lib/journal/forget-words';
import { WordIndex } from '../../../lib/journal/word-index';
import { inWordsTurn } from '../in-words-turn';

/** The search of the panel makes the stretches of these cases anew; null: of all. */
export async function forgetInSearch(journalName: string, numbers: readonly number[] | null): Promise<void> {
  const index = new WordIndex(journalName);
  await inWordsTurn(async () =>
    forgetWords(index, numbers ?? (await index.segments.toArray()).map(({ upTo }) => upTo)),
  );
  index.close();
}
