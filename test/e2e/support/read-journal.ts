import type { Page } from 'playwright-core';

/** All rows of all tables of all databases of the extension: `journal['v-rabotu']['events']`. */
export type JournalDump = Record<string, Record<string, unknown[]>>;

/** Reads the extension's IndexedDB in a page of its origin. Binary contents come as their size in bytes. */
export function readJournal(page: Page): Promise<JournalDump> {
  return page.evaluate(dump);
}

/** Runs in the browser: stands alone. */
async function dump(): Promise<Record<string, Record<string, unknown[]>>> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
    });
  const plain = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (_key, part) =>
        part instanceof ArrayBuffer || ArrayBuffer.isView(part) ? { bytes: part.byteLength } : part,
      ),
    ) as unknown;
  const result: Record<string, Record<string, unknown[]>> = {};
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await answerOf(indexedDB.open(name));
    const tables: Record<string, unknown[]> = {};
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const transaction = database.transaction(stores);
      await Promise.all(
        stores.map(async (store) => {
          tables[store] = (await answerOf(transaction.objectStore(store).getAll())).map(plain);
        }),
      );
    }
    database.close();
    result[name] = tables;
  }
  return result;
}
