import { Dexie } from 'dexie';
import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import type { JournalDatabase, JournalEvent } from './database';

/** Cases in one transaction: a tenth of a second at most, so that whoever works meanwhile waits no longer. */
const SLICE = 250;

/**
 * Makes every row of `cases` and `keys` anew from the journal, slice by slice, each in its own transaction, so that it
 * may be interrupted and begun again, and people may work meanwhile. `project` folds the events of one case into its
 * row. Returns how many cases were rebuilt.
 */
export async function rebuildProjection(
  journal: JournalDatabase,
  project: (events: readonly CaseEvent[]) => Promise<CaseRow>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<number> {
  const caseIds = await casesWithoutOrphans(journal);
  for (let done = 0; done < caseIds.length; done += SLICE) {
    signal?.throwIfAborted();
    const slice = caseIds.slice(done, done + SLICE);
    const rows = await Promise.all(Array.from((await eventsOfCases(journal, slice)).values(), project));
    await journal.transaction('rw', journal.events, journal.cases, journal.keys, async () => {
      const last = new Map((await between(journal, slice).primaryKeys()).map(([caseId, seq]) => [caseId, seq]));
      // Where somebody acted since the events were read, his act wrote a newer row.
      const current = rows.filter((row) => last.get(row.id) === row.seq);
      await journal.cases.bulkPut(current);
      await journal.keys.bulkPut(
        current
          .filter((row) => row.status !== 'cancelled')
          .map(({ messageKey, id: caseId }) => ({ messageKey, caseId })),
      );
    });
    onProgress?.(Math.min(done + SLICE, caseIds.length), caseIds.length);
  }
  return caseIds.length;
}

/** Events of each of these cases, in order of `seq`. */
async function eventsOfCases(journal: JournalDatabase, ids: readonly string[]): Promise<Map<string, JournalEvent[]>> {
  const cases = new Map<string, JournalEvent[]>(ids.map((id) => [id, []]));
  // A case taken since the ids were read has its row already.
  for (const event of await between(journal, ids).toArray()) cases.get(event.caseId)?.push(event);
  return cases;
}

/** The events from the first to the last of these ids, which are in the journal's order. */
function between(journal: JournalDatabase, ids: readonly string[]) {
  return journal.events.where('[caseId+seq]').between([ids[0], Dexie.minKey], [ids.at(-1), Dexie.maxKey]);
}

/** Ids of all cases, in order. Rows without a journal are no cases and go: only the journal is the truth. */
function casesWithoutOrphans(journal: JournalDatabase): Promise<readonly string[]> {
  return journal.transaction('rw', journal.events, journal.cases, journal.keys, async () => {
    const keys = await journal.events.orderBy('[caseId+seq]').primaryKeys();
    const caseIds = new Set(keys.map(([caseId]) => caseId));
    await journal.cases.filter((row) => !caseIds.has(row.id)).delete();
    await journal.keys.filter((row) => !caseIds.has(row.caseId)).delete();
    return [...caseIds];
  });
}
