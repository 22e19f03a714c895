import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';
import { eventsOf } from './read';

/**
 * Makes every row of `cases` and `keys` anew from the journal, case by case, each in its own transaction, so that it
 * may be interrupted and begun again, and people may work meanwhile. `project` folds the events of one case into its
 * row. Returns how many cases were rebuilt.
 */
export async function rebuildProjection(
  journal: JournalDatabase,
  project: (events: readonly CaseEvent[]) => Promise<CaseRow>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<number> {
  let done = 0;
  for (const caseId of await casesWithoutOrphans(journal)) {
    signal?.throwIfAborted();
    const row = await project(await eventsOf(journal, caseId));
    await journal.transaction('rw', journal.events, journal.cases, journal.keys, async () => {
      // Somebody acted since the events were read: his act wrote a newer row.
      if ((await eventsOf(journal, caseId)).length > row.seq) return;
      await journal.cases.put(row);
      if (row.status !== 'cancelled') await journal.keys.put({ messageKey: row.messageKey, caseId });
    });
    onProgress?.((done += 1));
  }
  return done;
}

/** Ids of all cases. Rows without a journal are no cases and go: only the journal is the truth. */
function casesWithoutOrphans(journal: JournalDatabase): Promise<ReadonlySet<string>> {
  return journal.transaction('rw', journal.events, journal.cases, journal.keys, async () => {
    const keys = await journal.events.orderBy('[caseId+seq]').primaryKeys();
    const caseIds = new Set(keys.map(([caseId]) => caseId));
    await journal.cases.filter((row) => !caseIds.has(row.id)).delete();
    await journal.keys.filter((row) => !caseIds.has(row.caseId)).delete();
    return caseIds;
  });
}
