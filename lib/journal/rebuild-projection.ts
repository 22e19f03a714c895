import { Dexie } from 'dexie';
import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import type { JournalDatabase, JournalEvent } from './database';
import { eventKeys } from './event-keys';

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

/**
 * Ids of all cases, in order. Rows without a journal are no cases and go: only the journal is the truth. Rows are read
 * before events, so that what is taken meanwhile is no orphan, and in no transaction that anybody waits for.
 */
async function casesWithoutOrphans(journal: JournalDatabase): Promise<readonly string[]> {
  const rowIds = await journal.cases.toCollection().primaryKeys();
  const keyRows = await journal.keys.toArray();
  const caseIds = await idsOfCases(journal);
  const unknown = [...rowIds, ...keyRows.map(({ caseId }) => caseId)].filter((id) => !caseIds.has(id));
  const messageKeys = keyRows.flatMap(({ caseId, messageKey }) => (caseIds.has(caseId) ? [] : messageKey));
  if (unknown.length > 0) await removeOrphans(journal, new Set(unknown), messageKeys);
  return [...caseIds];
}

async function idsOfCases(journal: JournalDatabase): Promise<Set<string>> {
  const caseIds = new Set<string>();
  for await (const keys of eventKeys(journal)) for (const [caseId] of keys) caseIds.add(caseId);
  return caseIds;
}

/** Looks again at each: a copy may have brought its journal meanwhile, or another case may have taken its message. */
function removeOrphans(
  journal: JournalDatabase,
  unknown: ReadonlySet<string>,
  messageKeys: readonly string[],
): PromiseLike<void> {
  return journal.transaction('rw', journal.events, journal.cases, journal.keys, async () => {
    const orphans = new Set<string>();
    for (const id of unknown) if ((await between(journal, [id]).limit(1).primaryKeys()).length === 0) orphans.add(id);
    await journal.cases.bulkDelete([...orphans]);
    const owners = await journal.keys.bulkGet([...messageKeys]);
    await journal.keys.bulkDelete(
      owners.flatMap((owner) => (owner && orphans.has(owner.caseId) ? owner.messageKey : [])),
    );
  });
}
