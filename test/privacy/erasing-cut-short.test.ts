import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { runCommand } from '../../entrypoints/desk/run-command';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { eraseCases } from '../../entrypoints/sidepanel/data/erase-cases';
import { findPerson } from '../../entrypoints/sidepanel/data/find-person';
import { restoreBackup } from '../../entrypoints/sidepanel/data/restore-backup';
import { inWordsTurn } from '../../entrypoints/sidepanel/in-words-turn';
import { keepTidy } from '../../entrypoints/sidepanel/keep-tidy';
import { PERSONAL_PARTS } from '../../lib/case/personal-data';
import { indexWords } from '../../lib/journal/index-words';
import { WordIndex } from '../../lib/journal/word-index';
import { searchWords } from '../../lib/text/search-words';
import { backupOf, journalOf, QUIET } from '../backup/journal-of';
import { aDesk } from '../desk/a-desk';
import { aCapture } from '../site/a-capture';

const CHOICE = { parts: PERSONAL_PARTS, ground: 'request', basis: 'вх. № 15 от 12.11.2026' } as const;
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };
const ANNA = { name: 'Анна Ёлкина', url: 'https://vk.com/anna.e', id: '77' };

let desk: Desk;
let index: WordIndex;
let caseId: string;
let window: AbortController;

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  window = new AbortController();
  desk = await aDesk();
  index = new WordIndex(desk.journal.name);
  const { row } = await takeMessage(desk, aCapture(1, { author: ANNA, text: 'Нет воды' }), 'button');
  caseId = row.id;
  await runCommand(desk, { caseId, seen: 1, command: { type: 'closeWithException', reason: 'отвечено устно' } });
  await indexWords(desk.journal, index, { wordsOf: searchWords, inTurn: inWordsTurn });
  const { settings } = desk.journal;
  await settings.put({ key: 'typed', value: { [`${caseId}/note/text`]: 'Анна Ёлкина', 'other/x': 'да' } });
  await settings.put({ key: `await ${row.messageKey}`, value: { key: row.messageKey, text: 'Анна, воду дадут' } });
});
afterEach(async () => {
  window.abort();
  vi.unstubAllGlobals();
  await index.delete();
  await desk.journal.delete();
});

const tables = () => Promise.all([...desk.journal.tables, ...index.tables].map((table) => table.toArray()));
const left = async () => JSON.stringify(await tables());

it('leaves nothing of the person in the search and among what waits, whole', async () => {
  await eraseCases(desk, { ...CHOICE, cases: await findPerson(desk, 'Анна Ёлкина') }, OPTIONS);
  expect(await left()).not.toMatch(/Анна|ёлкин|елкин|воды/i);
});

/** The window is closed while the erasing waits for the index: nothing after it is done any more. */
async function cutShort(): Promise<void> {
  const cases = await findPerson(desk, 'Анна Ёлкина');
  let free = () => {};
  const indexing = inWordsTurn(() => new Promise((resolve) => (free = resolve)));
  const closed = vi.spyOn(navigator.locks, 'request').mockImplementation((name: string, work: unknown) => {
    if (name === 'v-rabotu-words') return new Promise(() => undefined);
    return (work as () => Promise<unknown>)();
  });
  void eraseCases(desk, { ...CHOICE, cases }, OPTIONS);
  await vi.waitFor(async () => expect(await desk.journal.cases.get(caseId)).toMatchObject({ erased: true }));
  await vi.waitFor(() => expect(closed).toHaveBeenCalledWith('v-rabotu-words', expect.anything()));
  closed.mockRestore();
  free();
  await indexing;
  expect(await left()).toMatch(/елкин/i);
}

it('is ended by the next opening of a panel: search, typed words, awaited answers, texts', async () => {
  await cutShort();
  keepTidy(desk.journal, window.signal, () => Promise.resolve());
  await vi.waitFor(async () => expect(await desk.journal.settings.get('sweepDue')).toBeUndefined());
  expect(await left()).not.toMatch(/Анна|ёлкин|елкин|воды/i);
  expect((await desk.journal.settings.get('typed'))?.value).toEqual({ 'other/x': 'да' });
});

it('is ended by a restoring that comes before it', async () => {
  await cutShort();
  const there = await journalOf([], 'there');
  await restoreBackup(desk.journal, await backupOf(there), '', QUIET);
  expect(await left()).not.toMatch(/Анна|ёлкин|елкин|воды/i);
  await there.delete();
});

it('does not wait for a tidying that lets the person go first', async () => {
  let goOn = () => {};
  const pause = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (goOn = resolve)));
  keepTidy(desk.journal, window.signal, pause);
  await vi.waitFor(() => expect(pause).toHaveBeenCalled());
  const erasing = eraseCases(desk, { ...CHOICE, cases: await findPerson(desk, 'Анна Ёлкина') }, OPTIONS);
  goOn();
  expect((await erasing).erased).toHaveLength(1);
  expect(pause).toHaveBeenCalledOnce();
});
