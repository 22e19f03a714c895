import type { JournalDatabase } from '../../lib/journal/database';

/** Rows read at once. */
const SLICE = 2000;

/** How many events each case has, as its row knows. */
export async function caseLengths({ cases }: JournalDatabase): Promise<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  for (let after = ''; ;) {
    const rows = await cases.where('id').above(after).limit(SLICE).toArray();
    for (const { id, seq } of rows) lengths.set(id, seq);
    const last = rows.at(-1);
    if (!last || rows.length < SLICE) return lengths;
    after = last.id;
  }
}
