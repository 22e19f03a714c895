import { byNumber, givenNumber } from '../case/by-number';
import { NUMBERS_APART } from '../case/numbers-apart';
import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';

export interface CasesPage {
  rows: CaseRow[];
  /** There may be more of them. */
  more: boolean;
}

interface Options {
  limit: number;
  /** Numbers of the only cases that may be wanted; absent: any may. */
  among?: readonly number[] | undefined;
  /** Nobody waits for the page any more. */
  signal?: AbortSignal;
  /** Told what is found while older rows are still being read, after the first of them and then whenever it is more. */
  onPart?: (rows: readonly CaseRow[]) => void;
}

/** How many rows are read at once while the wanted ones are looked for. */
const CHUNK = 250;

/**
 * The newest cases that `wanted` lets through, closed ones too, by number downwards as people say it (18, 17-2, 17), at most
 * `limit`. The index is read in chunks and no further than it takes: the first page of a long journal costs one chunk.
 */
export async function casesPage(
  journal: JournalDatabase,
  wanted: (row: CaseRow) => boolean,
  { limit, among, signal, onPart }: Options,
): Promise<CasesPage> {
  const rows: CaseRow[] = [];
  let told = -1;
  for await (const chunk of among ? chunksAmong(journal, among, limit) : chunksDown(journal)) {
    signal?.throwIfAborted();
    for (const row of chunk) {
      if (!wanted(row)) continue;
      if (rows.length === limit) return { rows, more: true };
      rows.push(row);
    }
    if (rows.length > told) onPart?.([...rows]);
    told = rows.length;
  }
  return { rows, more: false };
}

/** Cases that were moved apart stand in the index behind all others: each of these stretches is read beside the first. */
async function* chunksDown({ cases }: JournalDatabase): AsyncGenerator<readonly CaseRow[]> {
  const last = await cases.orderBy('number').last();
  const stretches = Array.from({ length: Math.ceil((last?.number ?? 0) / NUMBERS_APART) }, (_, n) => n * NUMBERS_APART);
  for (let upTo = NUMBERS_APART; upTo > 0;) {
    const read = await Promise.all(
      stretches.map((before) =>
        cases
          .where('number')
          .between(before + 1, before + upTo, true, true)
          .reverse()
          .limit(CHUNK)
          .toArray(),
      ),
    );
    // Down to here every stretch was read, and none has a row between.
    const from = Math.max(0, ...read.map((rows) => (rows.length < CHUNK ? 0 : givenNumber(rows.at(-1)?.number ?? 0))));
    yield read
      .flat()
      .filter(({ number }) => givenNumber(number) >= from)
      .toSorted(downwards);
    upTo = from - 1;
  }
}

/** Looked up one by one: no more at once than a page and the row that says that there are more. */
async function* chunksAmong(
  { cases }: JournalDatabase,
  numbers: readonly number[],
  limit: number,
): AsyncGenerator<readonly CaseRow[]> {
  const inOrder = numbers.toSorted((a, b) => byNumber(b, a));
  for (let from = 0; from < inOrder.length; from += limit + 1) {
    const rows = await cases
      .where('number')
      .anyOf(inOrder.slice(from, from + limit + 1))
      .toArray();
    yield rows.toSorted(downwards);
  }
}

function downwards(a: CaseRow, b: CaseRow): number {
  return byNumber(b.number, a.number);
}
