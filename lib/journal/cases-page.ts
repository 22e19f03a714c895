import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';

export interface CasesPage {
  rows: CaseRow[];
  /** There may be more of them. */
  more: boolean;
}

interface Options {
  limit: number;
  /** The only cases that may be wanted, by number downwards; absent: any may. */
  among?: readonly number[] | undefined;
  /** Nobody waits for the page any more. */
  signal?: AbortSignal;
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
  { limit, among, signal }: Options,
): Promise<CasesPage> {
  const rows: CaseRow[] = [];
  for await (const chunk of among ? chunksAmong(journal, among, limit) : chunksDown(journal)) {
    signal?.throwIfAborted();
    for (const row of chunk) {
      if (!wanted(row)) continue;
      if (rows.length === limit) return { rows, more: true };
      rows.push(row);
    }
  }
  return { rows, more: false };
}

async function* chunksDown({ cases }: JournalDatabase): AsyncGenerator<readonly CaseRow[]> {
  let below = Number.POSITIVE_INFINITY;
  for (;;) {
    const chunk = await cases.where('number').below(below).reverse().limit(CHUNK).toArray();
    yield chunk;
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < CHUNK) return;
    below = last.number;
  }
}

/** Looked up one by one: no more at once than a page and the row that says that there are more. */
async function* chunksAmong(
  { cases }: JournalDatabase,
  numbers: readonly number[],
  limit: number,
): AsyncGenerator<readonly CaseRow[]> {
  for (let from = 0; from < numbers.length; from += limit + 1) {
    yield await cases
      .where('number')
      .anyOf(numbers.slice(from, from + limit + 1))
      .reverse()
      .toArray();
  }
}
