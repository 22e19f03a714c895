import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Typed } from '../../components/controls/typed';
import { keepTyped, openTyped } from '../../entrypoints/sidepanel/keep-typed';
import { JournalDatabase } from '../../lib/journal/database';
import { rowFor } from '../journal/sample-events';

let journal: JournalDatabase;
let window: AbortController;
/** The page of the window opened last goes away. */
let leave: () => void;

beforeEach(async () => {
  vi.stubGlobal('addEventListener', (_name: string, save: () => void) => (leave = save));
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
  window = new AbortController();
});
afterEach(async () => {
  window.abort();
  vi.unstubAllGlobals();
  await journal.delete();
});

const kept = async () => (await journal.settings.get('typed'))?.value;

async function opened(): Promise<Typed> {
  const typed = await openTyped(journal);
  keepTyped(journal, typed, window.signal);
  return typed;
}

it('keeps what is typed though the typing never pauses', async () => {
  const text = (await opened()).field('c1/draft/text', '');
  const typing = setInterval(() => (text.value += 'а'), 50);
  try {
    await expect
      .poll(kept, { timeout: 15_000 })
      .toMatchObject({ 'c1/draft/text': expect.stringMatching(/^а{5,}$/) as string });
  } finally {
    clearInterval(typing);
  }
});

it('gives it back to the field of the same name, and keeps it while that field is not shown', async () => {
  await journal.settings.put({ key: 'typed', value: { 'c1/draft/text': 'Вода будет' } });
  const typed = await opened();
  typed.field('c2/note/text', '').value = 'заметка';
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'Вода будет', 'c2/note/text': 'заметка' });
  expect(typed.field('c1/draft/text', '').value).toBe('Вода будет');
});

it('forgets a text that was sent, shown or not', async () => {
  await journal.settings.put({
    key: 'typed',
    value: { 'c1/draft/text': 'раз', 'c1/draft/author': 'два', 'c2/x': 'три' },
  });
  const typed = await opened();
  typed.field('c1/draft/text', '');
  typed.forget('c1/draft');
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c2/x': 'три' });
});

it('leaves the fields of another window alone', async () => {
  const [mine, other] = [await opened(), await opened()];
  mine.field('c1/draft/text', '').value = 'мой';
  other.field('c2/draft/text', '').value = 'чужой';
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'мой', 'c2/draft/text': 'чужой' });
});

it('drops texts for a case that was closed since', async () => {
  const { queueAt: _, ...row } = rowFor('c1', 1, 1);
  await journal.cases.put({ ...row, closed: true });
  await journal.settings.put({ key: 'typed', value: { 'c1/draft/text': 'личное', 'c2/draft/text': 'ждёт' } });
  expect((await opened()).snapshot()).toEqual({ 'c2/draft/text': 'ждёт' });
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c2/draft/text': 'ждёт' });
});

it('a field that stands in two windows shows what was typed last, and a window that is closed takes nothing along', async () => {
  const [mine, other] = [await opened(), await opened()];
  const [here, there] = [mine, other].map((typed) => typed.field('c1/draft/text', ''));
  if (!here || !there) throw new Error('two fields');
  here.value = 'Воду дадут к вечеру, приносим извинения.';
  await expect.poll(() => there.value, { timeout: 15_000 }).toBe(here.value);
  there.value += ' Телефон диспетчера: 5-17-17.';
  await expect.poll(() => here.value, { timeout: 15_000 }).toBe(there.value);
  // Sent in one, it is not sent again from the other.
  mine.forget('c1/draft');
  await expect.poll(() => there.value, { timeout: 15_000 }).toBe('');
  // A field that the other window does not show yet begins with it too.
  mine.field('c1/note/text', '').value = 'Звонила';
  await expect.poll(() => other.snapshot()['c1/note/text'], { timeout: 15_000 }).toBe('Звонила');
  expect(other.field('c1/note/text', '').value).toBe('Звонила');
});

it('what somebody writes upon a closed case stays, though another window is opened', async () => {
  const text = (await opened()).field('c1/reopen/reason', '');
  text.value = 'Ответ оказался неполным';
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/reopen/reason': text.value });
  const { queueAt: _, ...row } = rowFor('c1', 1, 1);
  await journal.cases.put({ ...row, closed: true });
  const other = await opened();
  await expect.poll(kept, { timeout: 15_000 }).toEqual({});
  other.field('c2/note/text', '').value = 'заметка';
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c2/note/text': 'заметка' });
  expect(text.value).toBe('Ответ оказался неполным');
});

it('what is typed here and not written yet is not overwritten by another window', async () => {
  const typed = await opened();
  const text = typed.field('c1/draft/text', '');
  text.value = 'раз';
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'раз' });
  text.value = 'раз, два';
  await journal.settings.put({ key: 'typed', value: { 'c1/draft/text': 'чужой', 'c2/draft/text': 'там' } });
  await expect.poll(() => typed.snapshot()['c2/draft/text'], { timeout: 15_000 }).toBe('там');
  expect(text.value).toBe('раз, два');
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'раз, два', 'c2/draft/text': 'там' });
});

it('follows another window though it looks for something to write itself just then', async () => {
  const text = (await opened()).field('c1/draft/text', '');
  text.value = 'раз';
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'раз' });
  const { cases } = journal;
  const read = cases.bulkGet.bind(cases);
  vi.spyOn(cases, 'bulkGet').mockImplementation((keys) => {
    leave();
    return read(keys);
  });
  await journal.settings.put({ key: 'typed', value: { 'c1/draft/text': 'раз, два' } });
  await expect.poll(() => text.value, { timeout: 5000 }).toBe('раз, два');
});

it('a text that was sent takes nothing along that another window has typed since', async () => {
  const typed = await opened();
  const text = typed.field('c1/draft/text', '');
  text.value = 'раз';
  leave();
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'раз' });
  const typing = journal.settings.put({ key: 'typed', value: { 'c1/draft/text': 'раз, два' } });
  typed.forget('c1/draft');
  leave();
  await typing;
  await expect.poll(() => text.value, { timeout: 5000 }).toBe('раз, два');
  expect(await kept()).toEqual({ 'c1/draft/text': 'раз, два' });
});

it('what could not be written, because the database was closed, is written once it is open again', async () => {
  const typed = await opened();
  const text = typed.field('c1/draft/text', '');
  text.value = 'до закрытия';
  window.abort();
  window = new AbortController();
  keepTyped(journal, typed, window.signal);
  await expect.poll(kept, { timeout: 15_000 }).toEqual({ 'c1/draft/text': 'до закрытия' });
});
