import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { append } from '../../lib/journal/append';
import { JournalDatabase } from '../../lib/journal/database';
import { NewerJournalError, openJournal } from '../../lib/journal/open-journal';
import { eventsOf } from '../../lib/journal/read';
import { rebuildProjection } from '../../lib/journal/rebuild-projection';
import { recordTaking } from '../../lib/journal/record-taking';
import { noteEvent, rowFor, takenEvent } from './sample-events';

test('a projection that was spoilt is made anew from the journal', async () => {
  const journal = await openJournal('rebuild');
  for (const key of ['vk:-1_1', 'vk:-1_2', 'ok:3']) {
    await recordTaking(journal, key, async (number) => ({
      caseId: `case-${number}`,
      events: [takenEvent(`case-${number}`, number, key)],
      contents: [],
      row: rowFor(`case-${number}`, number, 1, key),
    }));
  }
  const before = await journal.cases.toArray();
  await journal.cases.clear();
  await journal.keys.clear();
  await journal.cases.put(rowFor('ghost', 99, 1, 'vk:-9_9'));

  const seen: number[] = [];
  const rebuilt = await rebuildProjection(
    journal,
    async ([taken]) => {
      if (taken?.type !== 'MessageTaken') throw new Error('the first event takes the message');
      return rowFor(taken.caseId, taken.number, taken.seq, taken.message.key);
    },
    { onProgress: (done) => seen.push(done) },
  );

  expect(rebuilt).toBe(3);
  expect(seen).toEqual([3]);
  expect(await journal.cases.toArray()).toEqual(before);
  expect(await journal.keys.count()).toBe(3);
  await journal.delete();
});

test('what people do during a rebuild stands: the newer row, and a message taken meanwhile', async () => {
  const journal = await openJournal('rebuild-meanwhile');
  const take = (key: string) =>
    recordTaking(journal, key, async (number) => ({
      caseId: `case-${number}`,
      events: [takenEvent(`case-${number}`, number, key)],
      contents: [],
      row: rowFor(`case-${number}`, number, 1, key),
    }));
  await take('vk:-1_1');
  const [first] = await eventsOf(journal, 'case-1');
  if (!first) throw new Error('nothing was taken');
  await rebuildProjection(journal, async () => {
    await append(journal, {
      last: first,
      events: [noteEvent('case-1', 2)],
      contents: [],
      row: rowFor('case-1', 1, 2),
    });
    await take('vk:-1_2');
    return rowFor('case-1', 1, 1);
  });
  expect((await journal.cases.get('case-1'))?.seq).toBe(2);
  expect(await take('vk:-1_2')).toMatchObject({ taken: false, row: { number: 2 } });
  expect(await take('vk:-1_3')).toMatchObject({ taken: true, row: { number: 3 } });
  await journal.delete();
});

test('six hundred cases are told of in slices, each with its own events', async () => {
  const journal = await openJournal('rebuild-slices');
  const ids = Array.from({ length: 600 }, (_, index) => `case-${index}`);
  const hash = '0'.repeat(64);
  await journal.events.bulkAdd(
    ids.flatMap((id, index) => [
      { ...takenEvent(id, index + 1, `vk:-1_${index + 1}`), hash },
      ...(index % 2 === 0 ? [{ ...noteEvent(id, 2), hash }] : []),
    ]),
  );
  const seen: number[] = [];
  await rebuildProjection(
    journal,
    async (events) => {
      const [first] = events;
      if (first?.type !== 'MessageTaken') throw new Error('the first event takes the message');
      return rowFor(first.caseId, first.number, events.length, first.message.key);
    },
    { onProgress: (done) => seen.push(done) },
  );
  expect(seen).toEqual([250, 500, 600]);
  expect(await journal.keys.count()).toBe(600);
  const rows = await journal.cases.toArray();
  expect(rows.map(({ id, seq }) => `${id} ${seq}`).toSorted()).toEqual(
    ids.map((id, index) => `${id} ${index % 2 === 0 ? 2 : 1}`).toSorted(),
  );
  await journal.delete();
});

test('a rebuild stops when asked to', async () => {
  const journal = await openJournal('rebuild-stopped');
  await journal.events.add({ ...takenEvent('case-1', 1), hash: '0'.repeat(64) });
  const stopped = rebuildProjection(journal, async () => rowFor('case-1', 1, 1), { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toThrow('abort');
  await journal.delete();
});

test('a database of a newer extension is refused in words', async () => {
  const newer = new JournalDatabase('newer');
  newer.version(7).stores({ more: 'id' });
  await newer.open();
  newer.close();
  await expect(openJournal('newer')).rejects.toThrow(NewerJournalError);
  await expect(openJournal('newer')).rejects.toThrow('обновите расширение');
});

test('rows and keys without a journal go, and what was taken while they were looked for stays', async () => {
  const journal = await openJournal('orphans');
  const take = (key: string) =>
    recordTaking(journal, key, async (number) => ({
      caseId: `case-${key}`,
      events: [takenEvent(`case-${key}`, number, key)],
      contents: [],
      row: rowFor(`case-${key}`, number, 1, key),
    }));
  await take('vk:-1_1');
  await journal.cases.put(rowFor('ghost', 99, 1, 'vk:-9_8'));
  await journal.keys.bulkPut(['vk:-9_9', 'vk:-9_8'].map((messageKey) => ({ messageKey, caseId: 'nobody' })));
  const taking = take('vk:-9_9');
  const project = ([first]: readonly { caseId: string }[]) =>
    journal.cases.get(first?.caseId ?? '').then((row) => row ?? Promise.reject(new Error('a row went')));
  await rebuildProjection(journal, project);
  await taking;
  await rebuildProjection(journal, project);
  expect(await journal.cases.toCollection().primaryKeys()).toEqual(['case-vk:-1_1', 'case-vk:-9_9']);
  expect(await journal.keys.toArray()).toEqual([
    { messageKey: 'vk:-1_1', caseId: 'case-vk:-1_1' },
    { messageKey: 'vk:-9_9', caseId: 'case-vk:-9_9' },
  ]);
});
