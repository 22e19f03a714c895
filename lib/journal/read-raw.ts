/** What a database holds, read past every schema. */
export interface RawJournal {
  /** Of the browser: ten times the schema's. */
  version: number;
  tables: Readonly<Record<string, readonly unknown[]>>;
  /** Tables that could not be read. */
  unreadable: readonly string[];
}

/**
 * Reads everything that can be read of a database of any version, changes nothing and makes none: for the case that the
 * program itself cannot open it. null where there is no such database, or the browser does not open it either.
 */
export async function readRaw(name = 'v-rabotu'): Promise<RawJournal | null> {
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return null;
  const database = await opened(name);
  if (database === null) return null;
  const tables: Record<string, readonly unknown[]> = {};
  const unreadable: string[] = [];
  for (const table of database.objectStoreNames) {
    try {
      tables[table] = await answerOf(database.transaction(table).objectStore(table).getAll() as IDBRequest<unknown[]>);
    } catch {
      unreadable.push(table);
    }
  }
  const { version } = database;
  database.close();
  return { version, tables, unreadable };
}

async function opened(name: string): Promise<IDBDatabase | null> {
  try {
    return await answerOf(indexedDB.open(name));
  } catch {
    return null;
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
  });
}
