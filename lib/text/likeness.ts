import { stemsOf } from './stems-of';

/** How much of the matter two texts share, and the words that say so, as they stand in the first. */
export interface Likeness {
  /** From 0 (nothing) to 1 (the same stems): Jaccard's share of common stems. */
  share: number;
  words: readonly string[];
}

/** From this share on two messages are worth showing to a person as perhaps the same. */
export const ALIKE = 0.35;

/** Compares the matter of two texts, in any order and form of words. Texts of less than three stems are never alike. */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  if (Math.min(a.size, b.size) < FEWEST) return { share: 0, words: [] };
  const common = [...a].filter(([stem]) => b.has(stem));
  return { share: common.length / (a.size + b.size - common.length), words: common.map(([, word]) => word) };
}

const FEWEST = 3;
const BANDS = 16;
const HASHES_IN_BAND = 2;
/** A complaint says its matter early; 200 kB of text must not cost more than a page of it. */
const READ_LENGTH = 5000;

/**
 * Keys by which an index finds texts that may be like this one (minhash in bands): those with a share of `ALIKE` and
 * more have a key in common nine times of ten, those with next to nothing in common hardly ever. Empty for a text too
 * short to compare.
 */
export function likeKeys(text: string): readonly number[] {
  const stems = [...stemsOf(text.slice(0, READ_LENGTH)).keys()].map(hashOf);
  if (stems.length < FEWEST) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const least = Array.from({ length: HASHES_IN_BAND }, (_none, place) =>
      leastOf(stems, band * HASHES_IN_BAND + place + 1),
    );
    return mixed(least.reduce((key, hash) => Math.imul(key, 31) ^ hash, band));
  });
}

function leastOf(hashes: readonly number[], seed: number): number {
  let least = 0xffffffff;
  for (const hash of hashes) {
    const value = mixed(hash ^ Math.imul(seed, 0x9e3779b1));
    if (value < least) least = value;
  }
  return least;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}

/** Spreads the bits of a number over 32: the finaliser of MurmurHash3. */
function mixed(number: number): number {
  let bits = number ^ (number >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
