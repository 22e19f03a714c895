import { eachPlace } from './pack-words';
import { BUCKET, SEGMENT, type WordBlock, type WordIndex } from './word-index';

/** Which cases have words that begin so, as far as some stretches know. */
export interface FoundWords {
  /** Numbers these stretches speak of. */
  from: number;
  upTo: number;
  /** For each prefix: 1 at the number of each case that has it, counted from `from`. */
  sets: readonly Uint8Array[];
  /** There are no older stretches. */
  isLast: boolean;
}

export interface WordFinder {
  /** Looks words up by their beginnings, each of `BUCKET` letters or more; a few of the newest stretches come first. */
  find: (prefixes: readonly string[]) => AsyncGenerator<FoundWords>;
  /** The index has changed. */
  forget: () => void;
}

/** Stretches read at once: the newest thousands of cases within a few milliseconds, then more, and at most what one hardly notices. */
const [FIRST, TIMES, MOST] = [3, 4, 36];
/** Buckets at hand: as many as a person has words in the field. */
const KEPT = 6;

/** Blocks of the letters typed last stay at hand: the next letter needs no reading. */
export function createWordFinder(index: WordIndex): WordFinder {
  const read = new Map<string, Map<number, Promise<WordBlock[]>>>();
  let known: Promise<readonly (readonly number[])[]> | null = null;
  const blocksOf = (bucket: string, segments: readonly number[]): Promise<WordBlock[]> => {
    const [last = 0] = segments;
    const ofBucket = read.get(bucket) ?? new Map<number, Promise<WordBlock[]>>();
    const reading = ofBucket.get(last) ?? readBlocks(index, bucket, segments);
    ofBucket.set(last, reading);
    read.delete(bucket);
    read.set(bucket, ofBucket);
    for (const oldest of read.keys()) if (read.size > KEPT) read.delete(oldest);
    return reading;
  };
  return {
    async *find(prefixes) {
      const groups = await (known ??= groupsOf(index));
      for (const [place, segments] of groups.entries()) {
        const from = (segments.at(-1) ?? 0) * SEGMENT + 1;
        const upTo = ((segments[0] ?? -1) + 1) * SEGMENT;
        const sets = await Promise.all(
          prefixes.map(async (prefix) => {
            const numbers = new Uint8Array(upTo - from + 1);
            for (const { segment, words } of await blocksOf(prefix.slice(0, BUCKET), segments)) {
              const first = segment * SEGMENT + 1 - from;
              eachPlace(words, prefix, (at) => (numbers[first + at] = 1));
            }
            return numbers;
          }),
        );
        yield { from, upTo, sets, isLast: place === groups.length - 1 };
      }
    },
    forget() {
      read.clear();
      known = null;
    },
  };
}

/** The stretches that are indexed, downwards, as they are read together; one empty group where there are none. */
async function groupsOf({ segments }: WordIndex): Promise<readonly (readonly number[])[]> {
  const all = (await segments.toCollection().primaryKeys()).toSorted((a, b) => b - a);
  const groups = [all.slice(0, FIRST)];
  for (let from = FIRST, size = FIRST; from < all.length; from += size) {
    size = Math.min(size * TIMES, MOST);
    groups.push(all.slice(from, from + size));
  }
  return groups;
}

/** Where no stretch lies between, a group is one range of keys. */
async function readBlocks({ blocks }: WordIndex, bucket: string, segments: readonly number[]): Promise<WordBlock[]> {
  const [last, first] = [segments[0], segments.at(-1)];
  if (last === undefined || first === undefined) return [];
  return blocks.where('[bucket+segment]').between([bucket, first], [bucket, last], true, true).toArray();
}
