import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A database as a released version of the extension left it: its stores as the browser has them, its rows, files in base64.
 * Made by the code of that version over a day of work in the office; never changed afterwards.
 */
export interface Released {
  version: number;
  stores: Readonly<Record<string, ReleasedStore>>;
  rows: Readonly<Record<string, readonly unknown[]>>;
}

interface ReleasedStore {
  keyPath: string | string[];
  indexes: readonly { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

export function released(schema: number): Released {
  const text = readFileSync(join(import.meta.dirname, `schema-${schema}.json`), 'utf8');
  return JSON.parse(text) as Released;
}

/** Puts such a database into the browser under `name`, in the place of what is there. Stands alone: runs in a page, too. */
export async function storeReleased({ dump, name }: { dump: Released; name: string }): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
    });
  const plain = (row: unknown) =>
    typeof row === 'object' && row !== null && 'bytes' in row
      ? { ...row, bytes: Uint8Array.from(atob((row.bytes as { bytes: string }).bytes), (c) => c.charCodeAt(0)).buffer }
      : row;
  await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, dump.version);
  opening.addEventListener('upgradeneeded', () => {
    for (const [table, { keyPath, indexes }] of Object.entries(dump.stores)) {
      const store = opening.result.createObjectStore(table, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
  });
  await done(opening);
  const database = opening.result;
  const writing = database.transaction(Object.keys(dump.rows), 'readwrite');
  await Promise.all(
    Object.entries(dump.rows).flatMap(([table, rows]) =>
      rows.map((row) => done(writing.objectStore(table).put(plain(row)))),
    ),
  );
  database.close();
}
