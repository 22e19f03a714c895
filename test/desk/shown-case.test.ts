import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { runCommand } from '../../entrypoints/desk/run-command';
import { append } from '../../lib/journal/append';
import { chain } from '../../lib/journal/chain';
import { readCase } from '../../lib/journal/read-case';
import { verifyJournal } from '../../lib/journal/verify-journal';
import { rowFor } from '../journal/sample-events';
import { aDesk, led } from './a-desk';

const note = { type: 'addNote', content: 'a'.repeat(64) } as const;

async function onScreen(desk: Desk) {
  const caseId = await led(desk, 1, '2026-11-16T07:00:00.000Z');
  const { journal } = desk;
  // As the program writes it: `led` chains nothing and makes a poor row.
  const [event] = (await readCase(journal, caseId)).events;
  if (!event) throw new Error('not taken');
  const { hash: _, ...bare } = event;
  await journal.events.bulkPut(await chain([bare], null));
  await journal.cases.put({ ...rowFor(caseId, 1, 1), likeKeys: [1] });
  return { caseId, shown: await readCase(journal, caseId) };
}

it('an act on the case on the screen reads nothing again', async () => {
  const desk = await aDesk();
  const { caseId, shown } = await onScreen(desk);
  const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect(await runCommand(desk, { caseId, seen: 1, shown, command: note })).toMatchObject({ done: true });
  expect(reading).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect((await readCase(desk.journal, caseId)).events.map(({ seq }) => seq)).toEqual([1, 2]);
});

it('is refused where somebody acted since it was read, and not where he only noted something', async () => {
  const desk = await aDesk();
  const { caseId, shown } = await onScreen(desk);
  await runCommand(desk, { caseId, seen: 1, command: note });
  expect(await runCommand(desk, { caseId, seen: 1, shown, command: note })).toMatchObject({ done: true });
  await runCommand(desk, { caseId, seen: 3, command: { type: 'noteVanish' } });
  const late = await runCommand(desk, { caseId, seen: 1, shown, command: note });
  expect(late).toMatchObject({ done: false, overtaken: true });
  expect(await desk.journal.events.count()).toBe(4);
});

it('is decided again where another event has the same number by now, and the chain holds', async () => {
  const desk = await aDesk();
  const { caseId, shown } = await onScreen(desk);
  const [event] = shown.events;
  if (!event) throw new Error('not taken');
  const { hash, ...bare } = event;
  await desk.journal.events.bulkPut(await chain([{ ...bare, by: 'other' }], null));
  const late = { last: { hash }, events: [{ ...bare, seq: 2 }], contents: [], row: rowFor(caseId, 1, 2) };
  expect(await append(desk.journal, late)).toEqual({ appended: false, why: 'conflict' });
  expect(await runCommand(desk, { caseId, seen: 1, shown, command: note })).toMatchObject({ done: true });
  const { breaks } = await verifyJournal(desk.journal, { isRight: () => Promise.resolve(true) });
  expect(breaks).toEqual([]);
});
