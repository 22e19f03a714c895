import { diffArrays } from 'diff';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words whole (Cyrillic, digits and inner hyphens included), spaces and every other sign one by one. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*|\s+|./gsu;

/** Beyond so many words that differ, two texts have nothing in common worth showing word by word. */
const MOST_EDITS = 1000;

/**
 * Word by word, how `after` differs from `before`. The parts that are `same` or `added` are `after`, the parts that are
 * `same` or `removed` are `before`, to the letter. Texts too far apart come as one removed and one added part.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? [], { maxEditLength: MOST_EDITS });
  if (!changes) return [part('removed', before), part('added', after)];
  return changes.map(({ value, added, removed }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
}

function part(kind: DiffPart['kind'], text: string): DiffPart {
  return { kind, text };
}
