import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { JournalDatabase } from '../../lib/journal/database';
import { append } from '../../lib/journal/append';
import { contentHash } from '../../lib/journal/content-hash';
import { keepFile } from '../../lib/journal/keep-file';
import { openJournal } from '../../lib/journal/open-journal';
import { recordTaking } from '../../lib/journal/record-taking';
import { verifyJournal, type Verification } from '../../lib/journal/verify-journal';
import { noteEvent, rowFor, takenEvent } from './sample-events';

const TEXT = 'Третий день нет воды';

/** Three cases of three events each; the texts of all are there, a file too. */
async function filled(name: string): Promise<JournalDatabase> {
  const journal = await openJournal(name);
  const text = { hash: await contentHash(TEXT), kind: 'text', body: TEXT } as const;
  for (const number of [1, 2, 3]) {
    const id = `case-${number}`;
    const taken = takenEvent(id, number);
    if (taken.type !== 'MessageTaken') throw new Error('a taking');
    await recordTaking(journal, `vk:-1_${number}`, async () => ({
      caseId: id,
      events: [{ ...taken, message: { ...taken.message, text: text.hash } }],
      contents: [text],
      row: rowFor(id, number, 1),
    }));
    for (const seq of [2, 3]) {
      const last = await journal.events.get([id, seq - 1]);
      if (!last) throw new Error(`no event ${seq - 1}`);
      const note = { ...noteEvent(id, seq), content: text.hash };
      await append(journal, { last, events: [note], contents: [], row: rowFor(id, number, seq) });
    }
  }
  await keepFile(journal, { bytes: new Uint8Array([1, 2, 3]).buffer, type: 'image/png' });
  return journal;
}

function verify(journal: JournalDatabase): Promise<Verification> {
  return verifyJournal(journal, { isRight: async (events, row) => row.seq === events.length });
}

/** What a check says after the database was spoilt behind its back. */
async function after(name: string, spoil: (journal: JournalDatabase) => Promise<unknown>): Promise<Verification> {
  const journal = await filled(name);
  await spoil(journal);
  const found = await verify(journal);
  await journal.delete();
  return found;
}

test('a whole journal is found whole, and everything in it was read', async () => {
  const found = await after('whole', async () => undefined);
  expect(found).toEqual({ cases: 3, events: 9, contents: 2, absent: 0, breaks: [], wrongRows: 0 });
});

test('an event that was changed breaks the chain at its own place', async () => {
  const found = await after('changed', ({ events }) => events.update(['case-2', 2], { by: 'petrova' }));
  expect(found.breaks).toMatchObject([{ kind: 'chain', number: 2, seq: 2, event: { type: 'NoteAdded' } }]);
});

test('an event put in anew, with the hash of its own, breaks the chain at the next one', async () => {
  const found = await after('replaced', async ({ events }) => {
    const first = await events.get(['case-3', 2]);
    if (first) await events.put({ ...first, recordedAt: '2026-11-20T12:00:00.000Z', hash: 'c'.repeat(64) });
  });
  expect(found.breaks).toMatchObject([{ kind: 'chain', number: 3, seq: 2 }]);
});

test('an event that is gone is missed by its number', async () => {
  const found = await after('gone', ({ events }) => events.delete(['case-1', 2]));
  expect(found.breaks).toMatchObject([{ kind: 'order', number: 1, seq: 2, event: null }]);
});

test('a text and a file that are not what they are called are named with the first event that needs them', async () => {
  const found = await after('spoilt', async ({ contents, files }) => {
    await contents.toCollection().modify({ body: 'Всё хорошо' });
    await files.toCollection().modify({ bytes: new Uint8Array([9]).buffer });
  });
  expect(found.breaks.map(({ kind, number, seq }) => [kind, number, seq])).toEqual([
    ['text', 1, 1],
    ['text', 2, 1],
    ['text', 3, 1],
    ['file', null, null],
  ]);
});

test('an erased text is no break', async () => {
  const found = await after('erased', ({ contents }) => contents.clear());
  expect(found).toMatchObject({ breaks: [], absent: 1 });
});

test('rows that are wrong, missing, without a case or without the key of their message are counted', async () => {
  const found = await after('rows', async ({ cases, keys }) => {
    await cases.update('case-1', { seq: 2 });
    await cases.delete('case-2');
    await keys.delete('vk:-1_3');
    await cases.put(rowFor('ghost', 99, 1));
  });
  expect(found).toMatchObject({ breaks: [], wrongRows: 4 });
});

test('a check tells how far it is and can be stopped', async () => {
  const journal = await filled('stopped');
  const control = new AbortController();
  const seen: (readonly [number, number])[] = [];
  const under = verifyJournal(journal, {
    isRight: async () => true,
    signal: control.signal,
    onProgress: (...progress) => {
      seen.push(progress);
      if (seen.length === 3) control.abort();
    },
  });
  await expect(under).rejects.toThrow(/abort/i);
  expect(seen).toEqual([
    [1, 11],
    [2, 11],
    [5, 11],
  ]);
  await journal.delete();
});
