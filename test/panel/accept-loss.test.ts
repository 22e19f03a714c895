import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { acceptedLosses, acceptLoss } from '../../entrypoints/sidepanel/data/accept-loss';
import { LostJournalError } from '../../lib/journal/journal-head';
import { openJournal } from '../../lib/journal/open-journal';
import { trustJournal } from '../../lib/journal/trust-journal';

// Whatever reads the browser is loaded with this file.
const store = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const local = {
    get: () => Promise.resolve({ ...kept }),
    set: (change: object) => Promise.resolve(void Object.assign(kept, change)),
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'ours' }, storage: { local } } });
  return kept;
});
const had = { count: 300, digest: 'a'.repeat(64) };

afterEach(() => vi.restoreAllMocks());

it('a loss accepted in two windows is written down once, and one that comes after it again', async () => {
  store['witness'] = had;
  const journal = await openJournal();
  await trustJournal(journal, null);
  const has = { count: 0, digest: '0'.repeat(64) };
  const loss = new LostJournalError(had, has);
  await expect(trustJournal(journal, had)).rejects.toThrow(LostJournalError);
  await Promise.all([acceptLoss(loss, 'continued'), acceptLoss(loss, 'restored')]);
  expect(await acceptedLosses(journal)).toMatchObject([{ had: 300, has: 0, how: 'continued' }]);
  expect(store['witness']).toEqual(has);
  store['witness'] = had;
  await acceptLoss(loss, 'continued');
  expect(await acceptedLosses(journal)).toHaveLength(2);
  expect(store['witness']).toEqual(has);
  await journal.delete();
});
