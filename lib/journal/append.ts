import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import { chain } from './chain';
import type { ContentRow, JournalDatabase, JournalEvent, KeyRow } from './database';
import { isConstraint } from './is-constraint';
import { expectSetting, type KnownSetting } from './known-setting';
import { writeAtOnce } from './write-at-once';

export interface Append {
  /** The last event the decision was made on: its hash begins the chain, its number plus one is the next event's. */
  last: Pick<JournalEvent, 'hash'>;
  /** New events of the case, numbered on from `last`. */
  events: readonly CaseEvent[];
  contents: readonly ContentRow[];
  /** The projection after these events. */
  row: CaseRow;
  /** The settings the row was counted by: they must still be so when it is written. */
  settings?: readonly KnownSetting[];
}

/** `conflict`: somebody wrote to the case first, or changed those settings; the caller reads again and decides again, or tells the person. */
export type Appended = { appended: true } | { appended: false; why: 'conflict' };

/**
 * Writes events, their contents and the projection in ONE transaction: either all of it stands or nothing (a worker
 * killed between two transactions would tear them apart, platform.md §2.3). The key `[caseId+seq]` is the optimistic
 * lock. Everything is asked for at once: it costs little more than one bare write. Rejects when
 * storage is full or closed, and with `LostJournalError`; then nothing was written.
 */
export async function append(
  journal: JournalDatabase,
  { last, events, contents, row, settings = [] }: Append,
): Promise<Appended> {
  const chained = await chain(events, last.hash);
  const isUndone = row.status === 'cancelled';
  try {
    const isWritten = await writeAtOnce(
      journal,
      chained,
      {
        cases: [row.id],
        ...(contents.length > 0 && { contents: contents.map(({ hash }) => hash) }),
        ...(isUndone && { keys: [row.messageKey] }),
      },
      (store) => {
        expectHash(store('events'), events, last.hash);
        for (const known of settings) expectSetting(store('settings'), known);
        store('cases').put(row);
        for (const content of contents) store('contents').put(content);
        if (isUndone) freeKey(store('keys'), row);
      },
    );
    return isWritten ? { appended: true } : { appended: false, why: 'conflict' };
  } catch (error) {
    if (isConstraint(error)) return { appended: false, why: 'conflict' };
    throw error;
  }
}

/** Joined copies may have put another event with the same number here: then the decision was made on a case that is no more. */
function expectHash(store: IDBObjectStore, [first]: readonly CaseEvent[], hash: string): void {
  if (!first) return;
  const asked: IDBRequest<JournalEvent | undefined> = store.get([first.caseId, first.seq - 1]);
  asked.addEventListener('success', () => {
    if (asked.result?.hash !== hash) store.transaction.abort();
  });
}

/** An undone taking frees its message: the next take makes a new case. */
function freeKey(keys: IDBObjectStore, row: CaseRow): void {
  const asked: IDBRequest<KeyRow | undefined> = keys.get(row.messageKey);
  asked.addEventListener('success', () => {
    if (asked.result?.caseId === row.id) keys.delete(row.messageKey);
  });
}
