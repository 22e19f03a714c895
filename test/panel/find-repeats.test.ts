import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorKey } from '../../entrypoints/desk/author-key';
import { findRepeats } from '../../entrypoints/desk/find-repeats';
import { replay } from '../../lib/case/replay';
import type { Case } from '../../lib/case/case';
import type { CaseEvent } from '../../lib/case/events';
import { contentHash } from '../../lib/journal/content-hash';
import { JournalDatabase } from '../../lib/journal/database';
import { likeKeys } from '../../lib/text/likeness';
import { rowFor, takenEvent } from '../journal/sample-events';

let journal: JournalDatabase;

beforeEach(async () => {
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
});
afterEach(() => journal.delete());

interface Message {
  text: string;
  author?: string;
  topic?: string;
  place?: string;
}

/** A case as the panel and the worker leave it in the database. */
async function taken(number: number, { text, author, topic, place }: Message): Promise<Case> {
  const id = `case-${number}`;
  const body = JSON.stringify({ name: 'Анна', url: null, id: author ?? null, nonce: id });
  const [textHash, authorHash] = [await contentHash(text), await contentHash(body)];
  const first = takenEvent(id, number);
  if (first.type !== 'MessageTaken') throw new Error('a sample begins with a taking');
  const event: CaseEvent = {
    ...first,
    message: { ...first.message, text: textHash, author: authorHash },
    facts: { topic: topic ?? null, place: place ?? null },
  };
  await journal.contents.bulkPut([
    { hash: textHash, kind: 'text', body: text },
    { hash: authorHash, kind: 'author', body },
  ]);
  await journal.events.add({ ...event, hash: 'f'.repeat(64) });
  await journal.cases.add({
    ...rowFor(id, number, 1),
    topic: topic ?? null,
    place: place ?? null,
    excerpt: text.slice(0, 160),
    likeKeys: likeKeys(text),
    ...(author === undefined ? {} : { authorKey: `vk:${author}` }),
  });
  const theCase = replay([event]);
  if (!theCase) throw new Error('a taking makes a case');
  return theCase;
}

const found = async (theCase: Case) =>
  (await findRepeats(journal, theCase)).map(({ row, reasons }) => [row.number, reasons.map(({ by }) => by)]);

describe('an earlier case is offered as perhaps the same', () => {
  it('where it was taken before, whatever № it has of another copy', async () => {
    await taken(1_000_001, { text: 'Яма', author: 'id1' });
    await taken(1, { text: 'Яма', author: 'id1' });
    const own = await taken(2, { text: 'Яма', author: 'id1' });
    await journal.cases.update('case-1000001', { takenAt: own.takenAt - 60_000 });
    await journal.cases.update('case-1', { takenAt: own.takenAt + 60_000 });
    expect((await found(own)).map(([number]) => number)).toEqual([1_000_001]);
  });

  it('with every reason, the best first', async () => {
    await taken(1, { text: 'Яма на дороге у школы, заделайте наконец', author: 'id1' });
    await taken(2, { text: 'Опять отключили свет в пятой школе', topic: 'Вода', place: 'Заречная' });
    await taken(3, { text: 'На Заречной улице нет воды, третий день сидим', author: 'id1' });
    await taken(4, { text: 'Когда откроют бассейн для детей?', author: 'id9' });
    const own = await taken(5, {
      text: 'Четвёртый день нет воды на улице Заречной!',
      author: 'id1',
      topic: 'Вода',
      place: 'Заречная',
    });
    expect(await found(own)).toEqual([
      [3, ['author', 'text']],
      [2, ['topicAndPlace']],
      [1, ['author']],
    ]);
  });

  it('with the words both share', async () => {
    await taken(1, { text: 'На Заречной улице нет воды, третий день сидим' });
    const own = await taken(2, { text: 'Четвёртый день нет воды на улице Заречной!' });
    const [match] = await findRepeats(journal, own);
    expect(match?.reasons).toMatchObject([
      { by: 'text', words: expect.arrayContaining(['воды', 'Заречной']) as string[] },
    ]);
  });
});

describe('is not offered', () => {
  it('a later one, an undone one, one linked already, or the case itself', async () => {
    const text = 'Третий день нет воды на улице Заречной';
    await taken(1, { text });
    await taken(2, { text });
    const own = await taken(3, { text });
    await taken(4, { text });
    await journal.cases.update('case-2', { status: 'cancelled' });
    expect(await found(own)).toEqual([[1, ['text']]]);
    expect(await found({ ...own, earlierCaseIds: ['case-1'] })).toEqual([]);
  });

  it('anyone by name alone, nor by a topic without a place, nor for a text too short to compare', async () => {
    await taken(1, { text: 'Когда?', topic: 'Вода' });
    expect(await found(await taken(2, { text: 'Когда?', topic: 'Вода' }))).toEqual([]);
  });
});

it('asks indexes only: among two thousand cases it reads a few', async () => {
  const rows = Array.from({ length: 2000 }, (_, n) => ({
    ...rowFor(`c${n}`, n + 10, 1),
    likeKeys: [n],
    authorKey: `vk:a${n}`,
  }));
  await journal.cases.bulkAdd(rows);
  await taken(1, { text: 'На Заречной улице нет воды, третий день сидим', author: 'id1' });
  const own = await taken(5000, { text: 'Четвёртый день нет воды на улице Заречной!', author: 'id1' });
  let read = 0;
  journal.cases.hook('reading', (row) => {
    read += 1;
    return row;
  });
  expect(await found(own)).toEqual([[1, ['author', 'text']]]);
  expect(read).toBeLessThan(10);
});

it('an author is known by what the network calls him, never by his name', () => {
  expect(authorKey('vk', { id: '1', url: 'https://vk.com/id1' })).toBe('vk:1');
  expect(authorKey('ok', { id: null, url: 'https://ok.ru/profile/1' })).toBe('ok:https://ok.ru/profile/1');
  expect(authorKey('vk', { id: null, url: null })).toBeNull();
  expect(authorKey('vk', null)).toBeNull();
});
