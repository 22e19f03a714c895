import { browserDatabase } from './browser-database';
import type { CaseRow } from './case-row';
import type { JournalDatabase, JournalEvent } from './database';

/** A case as it lies in the journal: its events in order, and its row (absent: not there). */
export interface StoredCase {
  events: readonly JournalEvent[];
  row: CaseRow | undefined;
}

/**
 * Events of a case in order and its row (absent: not there), in one transaction of the browser itself: what an act waits
 * for before it is decided.
 */
export async function readCase(journal: JournalDatabase, caseId: string): Promise<StoredCase> {
  const database = await browserDatabase(journal);
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['events', 'cases'], 'readonly');
    const events: IDBRequest<JournalEvent[]> = transaction
      .objectStore('events')
      .getAll(IDBKeyRange.bound([caseId], [caseId, []]));
    const row: IDBRequest<CaseRow | undefined> = transaction.objectStore('cases').get(caseId);
    // Requests are answered in their order: with this one both are here.
    row.addEventListener('success', () => resolve({ events: events.result, row: row.result }));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The reading was stopped')));
  });
}
