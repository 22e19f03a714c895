import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';
import { eventsOf } from './read';

/**
 * Makes every row of `cases` and `keys` anew from the journal, case by case, each in its own transaction, so that it
 * may be interrupted and begun again. `project` folds the events of one case into its row. Returns how many cases
 * were rebuilt.
 */
export async function rebuildProjection(
  journal: JournalDatabase,
  project: (events: readonly CaseEvent[]) => Promise<CaseRow>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<number> {
  const caseIds = new Set((await journal.events.orderBy('[caseId+seq]').primaryKeys()).map(([caseId]) => caseId));
  await dropOrphans(journal, caseIds);
  let done = 0;
  let lastNumber = 0;
  for (const caseId of caseIds) {
    signal?.throwIfAborted();
    const row = await project(await eventsOf(journal, caseId));
    await journal.transaction('rw', journal.cases, journal.keys, async () => {
      await journal.cases.put(row);
      if (row.status !== 'cancelled') await journal.keys.put({ messageKey: row.messageKey, caseId });
    });
    lastNumber = Math.max(lastNumber, row.number);
    onProgress?.((done += 1));
  }
  await journal.settings.put({ key: 'lastNumber', value: lastNumber });
  return done;
}

/** Rows without a journal are no cases: only the journal is the truth. */
async function dropOrphans(journal: JournalDatabase, caseIds: ReadonlySet<string>): Promise<void> {
  await journal.transaction('rw', journal.cases, journal.keys, async () => {
    await journal.cases.filter((row) => !caseIds.has(row.id)).delete();
    await journal.keys.filter((row) => !caseIds.has(row.caseId)).delete();
  });
}
