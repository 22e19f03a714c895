import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';

export interface CasesPage {
  rows: CaseRow[];
  /** There may be more of them. */
  more: boolean;
}

/** How many rows are read at once while the wanted ones are looked for. */
const CHUNK = 250;

/**
 * The newest cases that `wanted` lets through, closed ones too, by number downwards, at most `limit`. The index is read in
 * chunks and no further than it takes: the first page of a long journal costs one chunk.
 */
export async function casesPage(
  journal: JournalDatabase,
  wanted: (row: CaseRow) => boolean,
  limit: number,
): Promise<CasesPage> {
  const rows: CaseRow[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (;;) {
    const chunk = await journal.cases.where('number').below(below).reverse().limit(CHUNK).toArray();
    for (const row of chunk) {
      if (!wanted(row)) continue;
      if (rows.length === limit) return { rows, more: true };
      rows.push(row);
    }
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < CHUNK) return { rows, more: false };
    below = last.number;
  }
}
