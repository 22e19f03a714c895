import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, type Mock, test, vi } from 'vitest';
import { append } from '../../lib/journal/append';
import type { JournalDatabase } from '../../lib/journal/database';
import { LostJournalError, readHead } from '../../lib/journal/journal-head';
import { openJournal } from '../../lib/journal/open-journal';
import { recordTaking } from '../../lib/journal/record-taking';
import { recountJournal, trustJournal } from '../../lib/journal/trust-journal';
import { noteEvent, rowFor, takenEvent } from './sample-events';

async function filled(name: string, cases = 3): Promise<JournalDatabase> {
  const journal = await openJournal(name);
  if (name !== 'headless') await trustJournal(journal, null);
  for (let number = 1; number <= cases; number += 1) await take(journal, number);
  return journal;
}

const take = (journal: JournalDatabase, number: number) =>
  recordTaking(journal, `vk:-1_${number}`, async (given) => ({
    caseId: `case-${number}`,
    events: [takenEvent(`case-${number}`, given, `vk:-1_${number}`)],
    contents: [],
    row: rowFor(`case-${number}`, given, 1, `vk:-1_${number}`),
  }));

const note = async (journal: JournalDatabase, seq: number) =>
  append(journal, {
    last: { hash: (await journal.events.get(['case-1', seq - 1]))?.hash ?? '' },
    events: [noteEvent('case-1', seq)],
    contents: [],
    row: rowFor('case-1', 1, seq),
  });

test('the head follows every write and is the same as counted anew', async () => {
  const journal = await filled('head');
  await note(journal, 2);
  const kept = await readHead(journal);
  expect(kept.count).toBe(4);
  await journal.settings.delete('head');
  expect(await readHead(journal)).toEqual(kept);
  await journal.delete();
});

test('a journal from before there was a head is counted when it is opened, and goes on from there', async () => {
  const journal = await filled('headless');
  await note(journal, 2);
  expect(await journal.settings.get('head')).toBeUndefined();
  await trustJournal(journal, null);
  await note(journal, 3);
  await note(journal, 4);
  expect((await readHead(journal)).count).toBe(6);
  await journal.delete();
});

test('a witness who saw the same, less or nothing trusts the journal', async () => {
  const journal = await filled('late');
  const late = await readHead(journal);
  await trustJournal(journal, late);
  await note(journal, 2);
  await trustJournal(journal, late);
  await trustJournal(journal, null);
  expect(journal.witness).toBeNull();
  await journal.delete();
});

test.each<[string, (journal: JournalDatabase) => Promise<unknown>]>([
  ['empty', (journal) => Promise.all(journal.tables.map((table) => table.clear()))],
  ['without events, the rest in its place', ({ events }) => events.clear()],
  [
    'cut to an earlier state',
    async (journal) => {
      await journal.events.delete(['case-3', 1]);
      await journal.settings.delete('head');
    },
  ],
  [
    'with as many other events',
    async (journal) => {
      await journal.events.update(['case-3', 1], { hash: 'c'.repeat(64) });
      await journal.settings.delete('head');
    },
  ],
])('a journal that comes back %s is not trusted', async (what, lose) => {
  const journal = await filled(`lost ${what}`);
  const witness = await readHead(journal);
  await lose(journal);
  await expect(trustJournal(journal, witness)).rejects.toThrow(LostJournalError);
  await expect(trustJournal(journal, witness)).rejects.toThrow('записей было 3');
  await journal.delete();
});

test('a journal that is emptied under an open connection takes nothing more', async () => {
  const journal = await filled('under');
  await trustJournal(journal, await readHead(journal));
  await Promise.all(journal.tables.map((table) => table.clear()));
  await expect(take(journal, 9)).rejects.toThrow(LostJournalError);
  expect(journal.isOpen()).toBe(false);
  const again = await openJournal('under');
  expect(await again.events.count()).toBe(0);
  await again.delete();
});

test('events that are missing one by one are found by counting, and by every context afterwards', async () => {
  const journal = await filled('missing');
  const witness = await readHead(journal);
  await recountJournal(journal);
  await journal.events.delete(['case-2', 1]);
  await trustJournal(journal, witness);
  await expect(recountJournal(journal)).rejects.toThrow('было 3, осталось 2');
  await expect(trustJournal(journal, witness)).rejects.toThrow(LostJournalError);
  await journal.delete();
});

test('what is missing is found though the counting is paused before every slice', async () => {
  const journal = await filled('paused');
  await journal.events.delete(['case-2', 1]);
  const pause = vi.fn<() => Promise<void>>(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(recountJournal(journal, pause)).rejects.toThrow('было 3, осталось 2');
  expect(pause).toHaveBeenCalled();
  await journal.delete();
});

test('what is missing is found though as much is written while it is counted', async () => {
  const journal = await filled('busy');
  await journal.events.delete(['case-2', 1]);
  const pause = vi.fn<() => Promise<void>>(async () => {
    if (pause.mock.calls.length === 1) await take(journal, 4);
  });
  await expect(recountJournal(journal, pause)).rejects.toThrow('было 4, осталось 3');
  await journal.delete();
});

test('what is written behind the counting is no loss, and needs no look at all of it at once', async () => {
  const journal = await filled('behind');
  const count = vi.spyOn(IDBObjectStore.prototype, 'count');
  const { settings } = journal;
  const read = settings.get.bind(settings) as (key: string) => ReturnType<typeof settings.get>;
  const look = vi.spyOn(settings, 'get') as unknown as Mock<typeof read>;
  look.mockImplementationOnce(read).mockImplementationOnce((key) => {
    return Dexie.Promise.resolve(note(journal, 2)).then(() => read(key));
  });
  await recountJournal(journal);
  expect(look).toHaveBeenCalledTimes(4);
  expect((await readHead(journal)).count).toBe(4);
  expect(count).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  await journal.delete();
});

test('a whole journal is counted without asking for all of it at once, and trusting it writes nothing', async () => {
  const journal = await filled('slices');
  const asked = [vi.spyOn(IDBObjectStore.prototype, 'count'), vi.spyOn(IDBObjectStore.prototype, 'put')];
  const keys = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
  await recountJournal(journal);
  await trustJournal(journal, await readHead(journal));
  for (const each of asked) expect(each).not.toHaveBeenCalled();
  expect(keys).toHaveBeenCalled();
  for (const [options, count] of keys.mock.calls)
    expect(count ?? (options as { count?: number }).count).toBeLessThanOrEqual(5000);
  vi.restoreAllMocks();
  await journal.delete();
});
