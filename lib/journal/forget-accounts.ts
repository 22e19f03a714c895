import { Dexie } from 'dexie';
import { AccountShelf } from './account-shelf';

/** Throws away what the reports laid aside: the journal is no longer the one it was counted from, and is counted anew. */
export async function forgetAccounts(journalName: string): Promise<void> {
  const shelf = new AccountShelf(journalName);
  if (!(await Dexie.exists(shelf.name))) return;
  await shelf.blocks.clear();
  shelf.close();
}
