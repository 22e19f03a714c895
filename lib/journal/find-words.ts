import { Dexie } from 'dexie';
import { eachPlace } from './pack-words';
import { BUCKET, SEGMENT, type WordBlock, type WordIndex } from './word-index';

/** Which cases have a word that begins so: 1 at the number of each that has. */
export type NumberSet = Uint8Array;

/** Looks words up by their beginnings. Blocks of the letters typed last stay at hand: the next letter needs no reading. */
export function createWordFinder(index: WordIndex): {
  /** `prefix` has `BUCKET` letters or more. */
  find: (prefix: string) => Promise<NumberSet>;
  /** The index has changed. */
  forget: () => void;
} {
  const read = new Map<string, Promise<WordBlock[]>>();
  return {
    async find(prefix) {
      const bucket = prefix.slice(0, BUCKET);
      const reading = read.get(bucket) ?? blocksOf(index, bucket);
      read.delete(bucket);
      read.set(bucket, reading);
      for (const oldest of read.keys()) if (read.size > KEPT) read.delete(oldest);
      return numbersOf(await reading, prefix);
    },
    forget: () => read.clear(),
  };
}

/** Buckets at hand: as many as a person has words in the field. */
const KEPT = 6;

function blocksOf({ blocks }: WordIndex, bucket: string): Promise<WordBlock[]> {
  return blocks.where('[bucket+segment]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).toArray();
}

function numbersOf(blocks: readonly WordBlock[], prefix: string): NumberSet {
  const last = blocks.at(-1)?.segment ?? -1;
  const numbers = new Uint8Array((last + 1) * SEGMENT + 1);
  for (const { segment, words } of blocks) {
    const first = segment * SEGMENT + 1;
    eachPlace(words, prefix, (place) => (numbers[first + place] = 1));
  }
  return numbers;
}
