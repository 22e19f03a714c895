import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import { browserDatabase } from './browser-database';
import type { JournalDatabase, JournalEvent, SettingRow } from './database';
import { EMPTY_HEAD, HEAD_KEY, isLess, LostJournalError, withHashes, type JournalHead } from './journal-head';

type TableName = 'events' | 'contents' | 'cases' | 'keys' | 'settings';
type RowKey = string | [string, number];

/**
 * The shortest way into the journal, for what a person waits for: ONE transaction of the browser itself, as durable as
 * every other one of the journal, with all requests sent at once. It adds `events` and moves the head of the journal on;
 * `write` puts the other requests and waits for nothing. `touched` names the rows by their keys, so that `watch` hears of
 * them in every window. False where a handler of `write` gave the transaction up; rejects with the browser's own error,
 * and with `LostJournalError` where the journal holds less than this context knows it did: then the connection is closed,
 * and the next one asks the witness. Whenever it is not true nothing was written.
 */
export async function writeAtOnce(
  journal: JournalDatabase,
  events: readonly JournalEvent[],
  touched: Partial<Record<Exclude<TableName, 'events'>, readonly RowKey[]>>,
  write: (store: (name: TableName) => IDBObjectStore) => void,
): Promise<boolean> {
  const all = {
    ...touched,
    events: events.map(({ caseId, seq }): RowKey => [caseId, seq]),
    settings: [...(touched.settings ?? []), HEAD_KEY],
  };
  const database = await browserDatabase(journal);
  const isWritten = await new Promise<boolean>((resolve, reject) => {
    const transaction = database.transaction(Object.keys(all), 'readwrite', { durability: 'strict' });
    const head = advanceHead(transaction, journal, events);
    transaction.addEventListener('complete', () => {
      journal.witness = head.now ?? journal.witness;
      resolve(true);
    });
    transaction.addEventListener('abort', () => {
      if (head.lost) journal.close();
      const why = head.lost ?? transaction.error;
      if (why) reject(why);
      else resolve(false);
    });
    try {
      for (const event of events) transaction.objectStore('events').add(event);
      write((name) => transaction.objectStore(name));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
      transaction.abort();
    }
  });
  if (isWritten) Dexie.on.storagemutated.fire(partsOf(journal, all));
  return isWritten;
}

/** Where nobody has counted the journal yet (`trustJournal` does), it is left to be counted. */
function advanceHead(
  transaction: IDBTransaction,
  { witness }: JournalDatabase,
  events: readonly JournalEvent[],
): { now?: JournalHead; lost?: LostJournalError } {
  const head: ReturnType<typeof advanceHead> = {};
  const settings = transaction.objectStore('settings');
  const asked: IDBRequest<SettingRow | undefined> = settings.get(HEAD_KEY);
  asked.addEventListener('success', () => {
    const has = (asked.result?.value as JournalHead | undefined) ?? null;
    if (isLess(has, witness)) {
      head.lost = new LostJournalError(witness, has ?? EMPTY_HEAD);
      transaction.abort();
    } else if (has) {
      head.now = withHashes(
        has,
        events.map(({ hash }) => hash),
      );
      settings.put({ key: HEAD_KEY, value: head.now });
    }
  });
  return head;
}

/** What changed, in Dexie's words: these keys, and anything in the indexes of their tables. */
function partsOf(journal: JournalDatabase, touched: Readonly<Record<string, readonly RowKey[]>>): ObservabilitySet {
  const parts: ObservabilitySet = {};
  for (const [name, keys] of Object.entries(touched)) {
    const part = `idb://${journal.name}/${name}/`;
    parts[part] = new RangeSet().addKeys([...keys]);
    // Here Dexie looks for rows that came or went where only keys were asked for.
    parts[`${part}:dels`] = new RangeSet().addKeys([...keys]);
    for (const { name: index } of journal.table(name).schema.indexes) {
      parts[`${part}${index}`] = new RangeSet(Dexie.minKey, Dexie.maxKey);
    }
  }
  return parts;
}
