import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { SCHEMA_VERSION } from '../../lib/journal/database';
import { NewerJournalError } from '../../lib/journal/open-journal';

it('goes on with a new connection where the old one was closed, and writes to no newer database', async () => {
  const first = await openDesk();
  first.journal.close();
  const [again, too] = await Promise.all([openDesk(), openDesk()]);
  await again.journal.settings.put({ key: 'focus', value: 1 });
  expect((await too.journal.settings.get('focus'))?.value).toBe(1);

  vi.spyOn(console, 'warn').mockReturnValue();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('v-rabotu', (SCHEMA_VERSION + 1) * 10);
    asked.addEventListener('success', () => resolve(asked.result));
  });
  newer.close();
  await expect(openDesk()).rejects.toThrow(NewerJournalError);
  await expect(openDesk()).rejects.toThrow('обновите расширение');
});
