import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTyped, type Typed } from '../../components/controls/typed';
import { keepTyped, typedBefore } from '../../entrypoints/sidepanel/keep-typed';
import { JournalDatabase } from '../../lib/journal/database';
import { rowFor } from '../journal/sample-events';

let journal: JournalDatabase;
let window: AbortController;

beforeEach(async () => {
  vi.stubGlobal('addEventListener', () => undefined);
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
  const typed = createTyped(await typedBefore(journal));
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
  expect(await typedBefore(journal)).toEqual({ 'c2/draft/text': 'ждёт' });
  expect(await kept()).toEqual({ 'c2/draft/text': 'ждёт' });
});
