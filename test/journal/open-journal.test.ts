import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewerJournalError, openJournal } from '../../lib/journal/open-journal';
import { SCHEMA_VERSION } from '../../lib/journal/database';

let name: string;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

/** What a newer version of the extension does to the database of this name. */
function upgrade(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, (SCHEMA_VERSION + 1) * 10);
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
  });
}

describe('a journal that a newer version of the extension has opened', () => {
  it('is not opened by the older one', async () => {
    (await upgrade()).close();
    await expect(openJournal(name)).rejects.toThrow(NewerJournalError);
  });

  it('is not written to by an older window that stayed open', async () => {
    const old = await openJournal(name);
    await old.settings.put({ key: 'before', value: 1 });
    (await upgrade()).close();
    await expect(old.settings.put({ key: 'after', value: 1 })).rejects.toThrow('closed');
    expect(old.isOpen()).toBe(false);
  });
});
