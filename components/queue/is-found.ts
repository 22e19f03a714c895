import { numberName } from '../../lib/case/number-name';
import { words } from '../../lib/words/words';
import type { QueueRow } from '../view-models';

/** What the index of words knows of a search: whole texts, closed cases too. */
export interface TextHits {
  /** The search it answers. */
  query: string;
  /** Whether the message of a case has the word that stands in this place of the search. */
  has: (place: number, caseNumber: number) => boolean;
}

/**
 * Whether every word of the query stands somewhere in the row, or in the whole message as far as `hits` know it; `№17` and
 * `17` find the number. Marks over letters do not matter.
 */
export function isFound(row: QueueRow, query: string, hits: TextHits | null = null): boolean {
  const sought = soughtIn(query);
  if (sought.length === 0) return true;
  const text = plainOf(row);
  const known = hits?.query === query ? hits : null;
  return sought.every((word, place) => text.includes(word) || known?.has(place, row.number));
}

/** Words of a search, in order. */
export function soughtIn(query: string): readonly string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

const plainTexts = new WeakMap<QueueRow, string>();

function plainOf(row: QueueRow): string {
  const known = plainTexts.get(row);
  if (known !== undefined) return known;
  const text = plain(
    [`№${numberName(row.number)}`, row.topic, row.place, row.excerpt, row.executor, row.coExecutors, row.author]
      .filter((part) => part !== null)
      .join(' '),
  );
  plainTexts.set(row, text);
  return text;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(words.lang);
}
