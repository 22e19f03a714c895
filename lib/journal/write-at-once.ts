import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import { browserDatabase } from './browser-database';
import type { JournalDatabase } from './database';

type TableName = 'events' | 'contents' | 'cases' | 'keys' | 'settings';
type RowKey = string | [string, number];

/**
 * The shortest way into the journal, for what a person waits for: ONE transaction of the browser itself, as durable as
 * every other one of the journal, with all requests sent at once. `write` puts the requests and waits for nothing.
 * `touched` names the rows by their keys, so that `watch` hears of them in every window. False where a handler of `write`
 * gave the transaction up; rejects with the browser's own error. In both cases nothing was written.
 */
export async function writeAtOnce(
  journal: JournalDatabase,
  touched: Partial<Record<TableName, readonly RowKey[]>>,
  write: (store: (name: TableName) => IDBObjectStore) => void,
): Promise<boolean> {
  const database = await browserDatabase(journal);
  const names = Object.keys(touched);
  const isWritten = await new Promise<boolean>((resolve, reject) => {
    const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve(true));
    transaction.addEventListener('abort', () => (transaction.error ? reject(transaction.error) : resolve(false)));
    try {
      write((name) => transaction.objectStore(name));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
      transaction.abort();
    }
  });
  if (isWritten) Dexie.on.storagemutated.fire(partsOf(journal, touched));
  return isWritten;
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
