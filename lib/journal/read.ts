import { Dexie } from 'dexie';
import type { ContentHash } from '../case/message';
import type { CaseRow } from './case-row';
import type { JournalDatabase, JournalEvent } from './database';

/** Events of one case in order; empty where there is no such case. */
export function eventsOf(journal: JournalDatabase, caseId: string): Promise<JournalEvent[]> {
  return journal.events.where('[caseId+seq]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).toArray();
}

/** Bodies by hash; an erased or unknown content is absent from the map. */
export async function contentsOf(
  journal: JournalDatabase,
  hashes: readonly ContentHash[],
): Promise<Map<ContentHash, string>> {
  const rows = await journal.contents.bulkGet([...new Set(hashes)]);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.hash, row.body]));
}

/** Open cases, the nearest deadline first. Closed ones are not in the index at all. */
export function openCases(journal: JournalDatabase): Promise<CaseRow[]> {
  return journal.cases.orderBy('queueAt').toArray();
}
