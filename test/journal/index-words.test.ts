import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JournalDatabase } from '../../lib/journal/database';
import { createWordFinder } from '../../lib/journal/find-words';
import { forgetWords } from '../../lib/journal/forget-words';
import { indexWords } from '../../lib/journal/index-words';
import { openJournal } from '../../lib/journal/open-journal';
import { recordTaking } from '../../lib/journal/record-taking';
import { SEGMENT, WordIndex } from '../../lib/journal/word-index';
import { searchWords } from '../../lib/text/search-words';
import { rowFor, takenEvent } from './sample-events';

let journal: JournalDatabase;
let index: WordIndex;

beforeEach(async () => {
  journal = await openJournal(`words-${crypto.randomUUID()}`);
  index = new WordIndex(journal.name);
});
afterEach(async () => {
  await index.delete();
  await journal.delete();
});

async function take(...texts: string[]): Promise<void> {
  for (const text of texts) {
    await recordTaking(journal, `vk:-1_${crypto.randomUUID()}`, async (number) => {
      const id = `case-${number}`;
      const taken = takenEvent(id, number);
      if (taken.type !== 'MessageTaken') throw new Error('a taking');
      const hash = `${number}`.padStart(64, '0');
      return {
        caseId: id,
        events: [{ ...taken, message: { ...taken.message, text: hash } }],
        contents: [{ hash, kind: 'text', body: text }],
        row: { ...rowFor(id, number, 1), excerpt: text.slice(0, 10) },
      };
    });
  }
}

/** `count` copies of the first case, taken at once. */
async function copies(count: number): Promise<void> {
  const [row] = await journal.cases.toArray();
  const first = await journal.events.get(['case-1', 1]);
  if (!row || !first) throw new Error('nothing to copy');
  const numbers = Array.from({ length: count }, (_, place) => row.number + 1 + place);
  await journal.cases.bulkAdd(numbers.map((number) => ({ ...row, id: `case-${number}`, number })));
  await journal.events.bulkAdd(numbers.map((number) => ({ ...first, id: `e-${number}`, caseId: `case-${number}` })));
}

const bring = (
  change: {
    signal?: AbortSignal;
    pause?: () => Promise<void>;
    onProgress?: (done: number, total: number) => void;
  } = {},
) => indexWords(journal, index, { wordsOf: searchWords, inTurn: (work) => work(), ...change });

async function found(prefix: string): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { from, sets } of createWordFinder(index).find([prefix])) {
    for (const [place, is] of sets[0]?.entries() ?? []) if (is === 1) numbers.push(from + place);
  }
  return numbers.toSorted((a, b) => a - b);
}

test('a paused index writes no word and holds them all once it goes on', async () => {
  await take('Нет воды на Заречной', 'Яма на дороге');
  let goOn = () => {};
  const bringing = bring({ pause: () => new Promise((resolve) => (goOn = resolve)) });
  await vi.waitFor(() => expect(goOn).toHaveLength(1));
  expect(await index.segments.count()).toBe(0);
  goOn();
  await bringing;
  expect([await found('вод'), await found('ям')]).toEqual([[1], [2]]);
});

test('any word of the whole text finds its case, by its beginning', async () => {
  await take('Третий день нет воды на Заречной', 'Яма у школы; водителям не проехать', 'Нет света');
  await bring();
  expect(await found('вод')).toEqual([1, 2]);
  expect(await found('водител')).toEqual([2]);
  expect(await found('нет')).toEqual([1, 3]);
  expect(await found('заречн')).toEqual([1]);
  expect(await found('газ')).toEqual([]);
});

test('what is taken later is found after the next look, and nothing is read twice for it', async () => {
  await take('Нет воды');
  await bring();
  await take('Воды много');
  const told: number[][] = [];
  await bring({ onProgress: (...progress) => told.push(progress) });
  expect(await found('вод')).toEqual([1, 2]);
  expect(told.at(-1)).toEqual([2, 2]);
  const before = await index.segments.toArray();
  await bring();
  expect(await index.segments.toArray()).toEqual(before);
});

test('stretches come one by one, may be stopped between them and gone on with', async () => {
  await take('Нет воды');
  await copies(SEGMENT * 2);
  const stop = new AbortController();
  await expect(bring({ signal: stop.signal, onProgress: (done) => done > 0 && stop.abort() })).rejects.toThrow();
  expect(await index.segments.count()).toBe(1);
  await bring();
  expect(await index.segments.count()).toBe(3);
  expect(await found('вод')).toHaveLength(SEGMENT * 2 + 1);
});

test('the newest cases answer first, and every word is asked of the same ones', async () => {
  await take('Нет воды');
  await copies(SEGMENT * 5);
  await bring();
  const told = [];
  for await (const { from, upTo, sets, isLast } of createWordFinder(index).find(['нет', 'свет'])) {
    told.push([from, upTo, isLast, ...sets.map((set) => set.reduce((sum, is) => sum + is, 0))]);
  }
  expect(told).toEqual([
    [SEGMENT * 3 + 1, SEGMENT * 6, false, SEGMENT * 2 + 1, 0],
    [1, SEGMENT * 3, true, SEGMENT * 3, 0],
  ]);
});

test('a journal put in place of another one is indexed anew', async () => {
  await take('Нет воды', 'Нет света');
  await bring();
  await Promise.all([journal.cases.clear(), journal.events.clear(), journal.keys.clear(), journal.settings.clear()]);
  await take('Яма');
  await journal.cases.toCollection().modify((row) => {
    row.excerpt = 'Яма';
  });
  await bring();
  expect(await found('яма')).toEqual([1]);
  expect(await found('свет')).toEqual([]);
});

test('a case whose number was moved apart is found, and so is what is taken after it', async () => {
  await take('Нет воды', 'Нет света');
  await journal.cases.update('case-2', { number: 1_000_001 });
  await bring();
  const told: number[][] = [];
  await take('Яма у школы');
  await bring({ onProgress: (...progress) => told.push(progress) });
  expect(await found('нет')).toEqual([1, 1_000_001]);
  expect(await found('школ')).toEqual([3]);
  expect(told.at(-1)).toEqual([4, 4]);
  expect(await index.segments.count()).toBe(2);
});

test('what was erased is found no more', async () => {
  await take('Нет воды у Кузнецовой', 'Нет света');
  await bring();
  await journal.contents.clear();
  await journal.cases.update('case-1', { excerpt: '', erased: true });
  await forgetWords(index, [1]);
  expect(await index.blocks.count()).toBe(0);
  await bring();
  expect(await found('кузнецов')).toEqual([]);
  expect(await found('свет')).toEqual([2]);
});
