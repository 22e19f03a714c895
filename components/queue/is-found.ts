import type { QueueRow } from '../view-models';

/** Whether every word of the query stands somewhere in the row; `№17` and `17` find the number. «ё» is «е». */
export function isFound(row: QueueRow, query: string): boolean {
  const sought = plain(query).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return true;
  const text = plain(
    [`№${row.number}`, row.topic, row.place, row.excerpt, row.executor].filter((part) => part !== null).join(' '),
  );
  return sought.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е');
}
