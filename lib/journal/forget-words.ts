import { SEGMENT, type WordIndex } from './word-index';

/** Takes the words of these cases out of the index; the next `indexWords` puts back what is still known of their neighbours. */
export async function forgetWords(index: WordIndex, numbers: readonly number[]): Promise<void> {
  const segments = [...new Set(numbers.map((number) => Math.floor((number - 1) / SEGMENT)))];
  await index.transaction('rw', index.segments, index.blocks, async () => {
    await index.segments.bulkDelete(segments);
    await index.blocks.where('segment').anyOf(segments).delete();
  });
}
