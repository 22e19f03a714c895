import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append } from '../../lib/journal/append';
import { JournalDatabase } from '../../lib/journal/database';
import { eventsOf, openCases } from '../../lib/journal/read';
import { recordTaking } from '../../lib/journal/record-taking';
import { noteEvent, rowFor, takenEvent } from './sample-events';

let journal: JournalDatabase;

beforeEach(async () => {
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
});
afterEach(() => journal.delete());

const take = (key: string) =>
  recordTaking(journal, key, async (number) => ({
    caseId: `case-${number}-${key}`,
    events: [takenEvent(`case-${number}-${key}`, number, key)],
    contents: [{ hash: 'a'.repeat(64), kind: 'text' as const, body: 'Третий день нет воды' }],
    row: rowFor(`case-${number}-${key}`, number, 1, key),
  }));

async function lastOf(caseId: string, seq = 1) {
  const last = (await eventsOf(journal, caseId)).find((event) => event.seq === seq);
  if (!last) throw new Error(`${caseId} has no event ${seq}`);
  return last;
}

describe('taking', () => {
  test('keeps the event, the text, the row and the key, and numbers from one', async () => {
    const first = await take('vk:-1_1');
    expect(first).toMatchObject({ taken: true, row: { number: 1 } });
    expect(await eventsOf(journal, first.row.id)).toHaveLength(1);
    expect(await journal.contents.get('a'.repeat(64))).toMatchObject({ body: 'Третий день нет воды' });
    expect(await openCases(journal)).toHaveLength(1);
  });

  test('of the same message again answers with the case that is there', async () => {
    const first = await take('vk:-1_1');
    const second = await take('vk:-1_1');
    expect(second).toMatchObject({ taken: false, row: { id: first.row.id } });
    expect(await journal.events.count()).toBe(1);
  });

  test('by many contexts at once: one case for each message, numbers without gaps or doubles', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `vk:-1_${index % 10}`);
    const taken = await Promise.all(keys.map(take));
    expect(taken.filter((result) => result.taken)).toHaveLength(10);
    const numbers = (await journal.cases.toArray()).map((row) => row.number).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('goes on where the last number was lost, or a key has no case', async () => {
    await take('vk:-1_1');
    await journal.settings.delete('lastNumber');
    await journal.keys.put({ messageKey: 'vk:-1_2', caseId: 'nowhere' });
    expect(await take('vk:-1_2')).toMatchObject({ taken: true, row: { number: 2 } });
  });

  test('that was undone frees the message and never its number', async () => {
    const { row } = await take('vk:-1_1');
    const { queueAt: _, ...closed } = row;
    await append(journal, {
      last: await lastOf(row.id),
      events: [{ ...noteEvent(row.id, 2), type: 'TakingCancelled' }],
      contents: [],
      row: { ...closed, seq: 2, status: 'cancelled', closed: true },
    });
    expect(await take('vk:-1_1')).toMatchObject({ taken: true, row: { number: 2 } });
    expect(await openCases(journal)).toHaveLength(1);
  });
});

describe('append', () => {
  const note = async (caseId: string, seq: number, id?: string) =>
    append(journal, {
      last: await lastOf(caseId, seq - 1),
      events: [noteEvent(caseId, seq, id)],
      contents: [],
      row: rowFor(caseId, 1, seq),
    });

  test('of two decisions on the same state the first wins, the second is told', async () => {
    const { row } = await take('vk:-1_1');
    const [first, second] = await Promise.all([note(row.id, 2, 'one'), note(row.id, 2, 'two')]);
    expect([first, second].filter((result) => result.appended)).toHaveLength(1);
    expect([first, second].find((result) => !result.appended)).toEqual({ appended: false, why: 'conflict' });
    expect(await eventsOf(journal, row.id)).toHaveLength(2);
  });

  test('on a stale state writes nothing at all', async () => {
    const { row } = await take('vk:-1_1');
    await note(row.id, 2);
    expect(await note(row.id, 2, 'late')).toEqual({ appended: false, why: 'conflict' });
    expect(await journal.cases.get(row.id)).toMatchObject({ seq: 2 });
  });

  test('chains every event to the one before', async () => {
    const { row } = await take('vk:-1_1');
    await note(row.id, 2);
    await note(row.id, 3);
    const hashes = (await eventsOf(journal, row.id)).map((event) => event.hash);
    expect(new Set(hashes).size).toBe(3);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  test('that fails in the middle leaves neither events nor projection', async () => {
    const { row } = await take('vk:-1_1');
    const broken = append(journal, {
      last: await lastOf(row.id),
      events: [noteEvent(row.id, 2)],
      contents: [],
      row: { ...rowFor(row.id, 1, 2), id: undefined as unknown as string },
    });
    await expect(broken).rejects.toThrow();
    expect(await eventsOf(journal, row.id)).toHaveLength(1);
    expect(await journal.cases.get(row.id)).toMatchObject({ seq: 1 });
  });
});
