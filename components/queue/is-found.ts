import { words } from '../../lib/words/words';
import type { QueueRow } from '../view-models';

/** Whether every word of the query stands somewhere in the row; `№17` and `17` find the number. Marks over letters do not matter. */
export function isFound(row: QueueRow, query: string): boolean {
  const sought = plain(query).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return true;
  const text = plain(
    [`№${row.number}`, row.topic, row.place, row.excerpt, row.executor, row.author]
      .filter((part) => part !== null)
      .join(' '),
  );
  return sought.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(words.lang);
}
