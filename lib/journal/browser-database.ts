import { Dexie } from 'dexie';
import type { JournalDatabase } from './database';

/**
 * The browser's own database under the journal. Where the browser has closed it meanwhile, Dexie opens it anew or says why
 * not, as with every other look into it. @throws DatabaseClosedError
 */
export async function browserDatabase(journal: JournalDatabase): Promise<IDBDatabase> {
  // Dexie has `null` here once it is closed, whatever its types say.
  const open = () => journal.backendDB() as IDBDatabase | null;
  if (open() === null) await journal.settings.count();
  const database = open();
  if (database === null) throw new Dexie.DatabaseClosedError();
  return database;
}
