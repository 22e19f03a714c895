import { Dexie } from 'dexie';
import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import { chainHash } from './chain-hash';
import type { ContentRow, JournalDatabase, JournalEvent } from './database';

export interface Append {
  caseId: string;
  /** Sequence number of the last event the decision was made on; 0 for a new case. */
  after: number;
  /** New events, numbered from `after + 1`. */
  events: readonly CaseEvent[];
  contents: readonly ContentRow[];
  /** The projection after these events. */
  row: CaseRow;
}

/** `conflict`: somebody wrote to the case first; the caller reads again and decides again, or tells the person. */
export type Appended = { appended: true } | { appended: false; why: 'conflict' };

/**
 * Writes events, their contents and the projection in ONE transaction: either all of it stands or nothing (a worker
 * killed between two transactions would tear them apart, platform.md §2.3). The key `[caseId+seq]` is the optimistic
 * lock. Rejects when storage is full or closed; then nothing was written.
 */
export async function append(journal: JournalDatabase, change: Append): Promise<Appended> {
  const chained = await chain(journal, change);
  if (!chained) return { appended: false, why: 'conflict' };
  try {
    await journal.transaction('rw', journal.events, journal.contents, journal.cases, journal.keys, async () => {
      await journal.events.bulkAdd(chained);
      if (change.contents.length > 0) await journal.contents.bulkPut([...change.contents]);
      await journal.cases.put(change.row);
      // An undone taking frees its message: the next take makes a new case.
      if (change.row.status === 'cancelled') await freeKey(journal, change.row);
    });
    return { appended: true };
  } catch (error) {
    if (isConstraint(error)) return { appended: false, why: 'conflict' };
    throw error;
  }
}

/** Events with their hashes, or null when the journal already holds something after `change.after`. */
export async function chain(journal: JournalDatabase, change: Append): Promise<JournalEvent[] | null> {
  const last = await journal.events
    .where('[caseId+seq]')
    .between([change.caseId, Dexie.minKey], [change.caseId, Dexie.maxKey])
    .last();
  if ((last?.seq ?? 0) !== change.after) return null;
  const chained: JournalEvent[] = [];
  let previous = last?.hash ?? null;
  for (const event of change.events) {
    const hash = await chainHash(event, previous);
    chained.push({ ...event, hash });
    previous = hash;
  }
  return chained;
}

async function freeKey(journal: JournalDatabase, row: CaseRow): Promise<void> {
  const owner = await journal.keys.get(row.messageKey);
  if (owner?.caseId === row.id) await journal.keys.delete(row.messageKey);
}

/** IndexedDB's own refusal of a second row with the same key, alone or inside Dexie's bulk error. */
export function isConstraint(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'ConstraintError') return true;
  return error instanceof Dexie.BulkError && error.failures.some((failure) => failure.name === 'ConstraintError');
}
