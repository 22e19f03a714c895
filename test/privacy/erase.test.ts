import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseCases } from '../../entrypoints/sidepanel/data/erase-cases';
import { findOutdated, monthsBefore } from '../../entrypoints/sidepanel/data/find-outdated';
import { findPerson } from '../../entrypoints/sidepanel/data/find-person';
import { pastErasures } from '../../entrypoints/sidepanel/data/past-erasures';
import { depersonalisedJournal } from '../../entrypoints/sidepanel/data/depersonalised-journal';
import type { Desk } from '../../entrypoints/desk/desk';
import { rebuildRows } from '../../entrypoints/desk/rebuild-rows';
import { runCommand } from '../../entrypoints/desk/run-command';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { Texts } from '../../entrypoints/desk/texts';
import { verifyJournal } from '../../lib/journal/verify-journal';
import { keepFile } from '../../lib/journal/keep-file';
import { eventsOf } from '../../lib/journal/read';
import type { Command } from '../../lib/case/commands';
import { PERSONAL_PARTS } from '../../lib/case/personal-data';
import { aCapture } from '../site/a-capture';
import { aDesk } from '../desk/a-desk';

const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };
const ANNA = { name: 'Анна Ёлкина', url: 'https://vk.com/anna.e', id: '77' };
const BORIS = { name: 'Борис Седых', url: 'https://vk.com/boris', id: null };

let desk: Desk;

beforeEach(async () => {
  desk = await aDesk();
});

/** A case of this author, closed unless said. */
async function aCase(item: number, author: typeof ANNA | typeof BORIS, text: string, isOpen = false): Promise<string> {
  const { row } = await takeMessage(desk, aCapture(item, { author, text }), 'button');
  const act = async (command: Command, texts = new Texts()) => {
    const seen = (await eventsOf(desk.journal, row.id)).length;
    const outcome = await runCommand(desk, { caseId: row.id, seen, command, contents: texts.rows });
    if (!outcome.done) throw new Error(outcome.refusal);
  };
  const texts = new Texts();
  await act({ type: 'addNote', content: await texts.keep('note', `Звонила ${author.name}, тел. 5-17-17`) }, texts);
  if (!isOpen) await act({ type: 'closeWithException', reason: 'отвечено устно' });
  return row.id;
}

/** Everything that lies in the database, as text. */
async function everything(): Promise<string> {
  const tables = await Promise.all(desk.journal.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

const isWhole = async () => {
  const found = await verifyJournal(desk.journal, { isRight: async () => true });
  return found.breaks.length === 0 && found.wrongRows === 0;
};

const choice = { parts: PERSONAL_PARTS, ground: 'request', basis: 'вх. № 15 от 12.11.2026' } as const;

describe('one person erased on request', () => {
  it.each(['елкина анна', 'https://m.vk.com/anna.e', 'vk.com/anna.e?from=1', 'https://vk.com/wall-1_1'])(
    'is found by «%s»: every case, and those that only name the person apart',
    async (sought) => {
      await aCase(1, ANNA, 'Нет воды');
      await aCase(2, BORIS, 'Яма на дороге');
      await aCase(3, ANNA, 'Нет света', true);
      const found = (await findPerson(desk, sought)).filter(({ as }) => as === 'author');
      expect(found.map(({ number, closedAt }) => [number, closedAt === null])).toEqual([
        [1, false],
        [3, true],
      ]);
      expect(found[0]?.counts).toEqual({ author: 1, messages: 1, answers: 0, notes: 1, files: 0 });
    },
  );

  it('finds those that name the person, too', async () => {
    await aCase(1, BORIS, 'Соседка Анна Ёлкина топит печь');
    expect(await findPerson(desk, 'Анна Елкина')).toMatchObject([{ number: 1, as: 'mentioned' }]);
    expect(await findPerson(desk, 'Иван')).toEqual([]);
  });

  it('tells of a name in the words of the journal itself, where nothing can be erased', async () => {
    const id = await aCase(1, ANNA, 'Нет воды', true);
    await aCase(2, ANNA, 'Нет света');
    const command = { type: 'closeWithException', reason: 'Анна Ёлкина удалила запись' } as const;
    const seen = (await eventsOf(desk.journal, id)).length;
    await runCommand(desk, { caseId: id, seen, command });
    for (const sought of ['Елкина Анна', 'https://vk.com/wall-1_1']) {
      expect((await findPerson(desk, sought)).map(({ isSaid }) => isSaid)).toEqual([true, false]);
    }
  });

  it('leaves nothing of the person, a journal that holds, and what others wrote', async () => {
    const id = await aCase(1, ANNA, 'Третий день нет воды на Заречной');
    await aCase(2, BORIS, 'Третий день нет воды на Заречной');
    await desk.journal.settings.put({ key: 'typed', value: { [`${id}/note/text`]: 'Анна Ёлкина', 'other/x': 'да' } });
    const cases = (await findPerson(desk, 'Анна Ёлкина')).filter(({ as }) => as === 'author');
    expect(await eraseCases(desk, { ...choice, cases }, OPTIONS)).toEqual({ erased: [1], refused: [] });

    const left = await everything();
    for (const trace of ['Ёлкина', 'anna.e']) expect(left).not.toContain(trace);
    expect(left).toContain('Борис Седых');
    expect(await desk.journal.cases.get(id)).toMatchObject({ excerpt: '', authorName: null, erased: true });
    expect(await isWhole()).toBe(true);
    expect((await desk.journal.settings.get('typed'))?.value).toEqual({ 'other/x': 'да' });

    const rows = await desk.journal.cases.toArray();
    await rebuildRows(desk);
    expect(await desk.journal.cases.toArray()).toEqual(rows);
    expect(await findPerson(desk, 'Анна Ёлкина')).toEqual([]);
  });

  it('stopped by a failing database, it leaves nothing of those it has erased', async () => {
    const id = await aCase(1, ANNA, 'Нет воды');
    await aCase(2, ANNA, 'Нет света');
    await desk.journal.settings.put({ key: 'typed', value: { [`${id}/note/text`]: 'Анна Ёлкина', 'other/x': 'да' } });
    const cases = await findPerson(desk, 'Анна Ёлкина');
    const onProgress = () => {
      throw new Error('disk');
    };
    await expect(eraseCases(desk, { ...choice, cases }, { ...OPTIONS, onProgress })).rejects.toThrow('disk');
    expect((await desk.journal.settings.get('typed'))?.value).toEqual({ 'other/x': 'да' });
    expect(await everything()).not.toContain('Нет воды');
  });

  it('what is typed for another case in the same moment stays', async () => {
    const { settings } = desk.journal;
    const id = await aCase(1, ANNA, 'Нет воды');
    await settings.put({ key: 'typed', value: { [`${id}/note/text`]: 'Анна Ёлкина' } });
    const cases = await findPerson(desk, 'Анна Ёлкина');
    const read = settings.get.bind(settings);
    let meanwhile: PromiseLike<unknown> = Promise.resolve();
    const type = () =>
      settings.db.transaction('rw', settings, async () => {
        const value = (await read('typed'))?.value;
        await settings.put({ key: 'typed', value: { ...Object(value), 'other/x': 'да' } });
      });
    const reading = vi.spyOn(settings, 'get').mockImplementation((name: unknown) => {
      const row = read(String(name));
      if (name !== 'typed') return row;
      reading.mockRestore();
      return row.then((found) => {
        meanwhile = Dexie.ignoreTransaction(type);
        return found;
      });
    });
    await eraseCases(desk, { ...choice, cases }, OPTIONS);
    await meanwhile;
    expect((await settings.get('typed'))?.value).toEqual({ 'other/x': 'да' });
  });

  it('erases what was chosen and no more; a file another case has stays', async () => {
    await aCase(1, ANNA, 'Нет воды');
    const file = await keepFile(desk.journal, { bytes: new TextEncoder().encode('фото').buffer, type: 'image/png' });
    const cases = await findPerson(desk, 'Анна Ёлкина');
    await eraseCases(desk, { ...choice, parts: ['author'], cases }, OPTIONS);
    const left = await everything();
    expect(left).not.toContain('anna.e');
    expect(left).toContain('Нет воды');
    expect(await desk.journal.files.get(file)).toBeDefined();
  });

  it('refuses a case in work in words, and goes on with the rest', async () => {
    await aCase(1, ANNA, 'Нет воды', true);
    await aCase(2, ANNA, 'Нет света');
    const cases = await findPerson(desk, 'Анна Ёлкина');
    const { erased, refused } = await eraseCases(desk, { ...choice, cases }, OPTIONS);
    expect(erased).toEqual([2]);
    expect(refused).toMatchObject([{ number: 1, why: expect.stringContaining('закройте') }]);
  });
});

describe('erasing by term', () => {
  it('proposes closed cases older than the term, by the calendar of the office', async () => {
    await aCase(1, ANNA, 'Нет воды');
    await aCase(2, BORIS, 'Яма', true);
    expect(await findOutdated(desk, 12, Date.now())).toEqual([]);
    const nextYear = Date.now() + 370 * 86_400_000;
    const found = await findOutdated(desk, 12, nextYear);
    expect(found.map(({ number }) => number)).toEqual([1]);
    await eraseCases(desk, { ...choice, ground: 'term', basis: 'срок хранения: 1 год', cases: found }, OPTIONS);
    expect(await findOutdated(desk, 12, nextYear)).toEqual([]);
    expect(await pastErasures(desk)).toMatchObject([{ ground: 'term', basis: 'срок хранения: 1 год', numbers: [1] }]);
  });

  it.each([
    ['2026-11-22T10:00:00.000Z', 12, '2025-11-21T21:00:00.000Z'],
    ['2026-08-31T10:00:00.000Z', 6, '2026-02-27T21:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', 12, '2027-02-27T21:00:00.000Z'],
    ['2026-01-15T22:30:00.000Z', 1, '2025-12-15T21:00:00.000Z'],
  ])('%s less %i months is the office day that begins at %s', (at, months, expected) => {
    expect(new Date(monthsBefore(Date.parse(at), months, 'Europe/Moscow')).toISOString()).toBe(expected);
  });
});

describe('what stays for statistics', () => {
  it('is the same before and after: topics, times, links between cases', async () => {
    const id = await aCase(1, ANNA, 'Нет воды');
    const before = await eventsOf(desk.journal, id);
    const row = await desk.journal.cases.get(id);
    await eraseCases(desk, { ...choice, cases: await findPerson(desk, 'Анна Ёлкина') }, OPTIONS);
    expect((await eventsOf(desk.journal, id)).slice(0, before.length)).toEqual(before);
    const { seq, excerpt, authorName, authorKey, likeKeys, erased, ...rest } = (await desk.journal.cases.get(id)) ?? {};
    expect({ ...rest, excerpt: row?.excerpt }).toEqual(
      Object.fromEntries(
        Object.entries(row ?? {}).filter(
          ([name]) => !['seq', 'authorName', 'authorKey', 'likeKeys', 'erased'].includes(name),
        ),
      ),
    );
    expect([seq, excerpt, authorName, authorKey, likeKeys, erased]).toEqual([5, '', null, undefined, undefined, true]);
  });
});

describe('the journal without names', () => {
  it.each(['json', 'csv'] as const)('in %s names nobody, leads nowhere and keeps every act', async (format) => {
    await aCase(1, ANNA, 'Нет воды');
    await aCase(2, BORIS, 'Яма на дороге');
    await aCase(3, ANNA, 'Нет света');
    const { text, name } = await depersonalisedJournal(desk, format, '2026-11-22');
    expect(name).toBe(`zhurnal-bez-imen-2026-11-22.${format}`);
    for (const trace of ['Анна', 'Ёлкина', 'Борис', 'vk.com', '-1_1', 'Нет воды', 'Яма', 'устно']) {
      expect(text).not.toContain(trace);
    }
    expect(text.match(/автор 1/g)?.length).toBe(format === 'json' ? 2 : 8);
    expect(text).toContain('автор 2');
    expect(text).toContain('Взято в работу');
  });
});

it('what was erased on one day of the office stands together, and two days apart', async () => {
  desk = await aDesk({ hours: { ...desk.office.hours, zone: 'Asia/Tomsk' } });
  // In Tomsk 23:30, and 00:30 and 01:30 of the next day: one day in Greenwich.
  for (const [index, when] of ['16:30', '17:30', '18:30'].entries()) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`2026-11-11T${when}:00Z`) });
    const author = { ...BORIS, name: `Борис Седых ${index}` };
    await aCase(index + 1, author, 'Нет воды');
    const cases = (await findPerson(desk, author.name)).filter(({ as }) => as === 'author');
    await eraseCases(desk, { ...choice, cases }, OPTIONS);
  }
  vi.useRealTimers();
  expect((await pastErasures(desk)).map(({ numbers }) => numbers)).toEqual([[2, 3], [1]]);
});
