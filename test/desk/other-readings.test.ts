import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assess } from '../../entrypoints/desk/assess';
import type { Desk } from '../../entrypoints/desk/desk';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { otherReadingsOf } from '../../entrypoints/sidepanel/view/other-readings-of';
import { approve, assign, draft, place } from '../case/steps';
import { aDesk, caseOf, led } from './a-desk';

const TAKEN = '2026-11-16T06:00:00.000Z';
const triage = { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'срочное' } } as const;
const at = (time: string, day = 16) => `2026-11-${day}T${time}:00+03:00`;

let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at('11:00')) });
  desk = await aDesk();
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.journal.delete();
});

async function othersOf(as: Desk, caseId: string) {
  const { theCase } = await caseOf(as, caseId);
  const now = Date.now();
  const { deadlines } = assess(theCase, rulingOf(as, theCase.regulation), now);
  const others = otherReadingsOf(as, theCase, deadlines, now);
  return Object.fromEntries(
    [...others].map(([key, all]) => [key, all.map(({ label, dueAt, isSame }) => [label, isSame ? 'same' : dueAt])]),
  );
}

test('the other way to read clause 10 moves the answer and the draft counted back from it, and nothing else', async () => {
  const id = await led(desk, 1, TAKEN, [at('09:30'), triage], [at('09:40'), assign]);
  expect(await othersOf(desk, id)).toEqual({
    'returnNotOurs@a-main': [['по часам на стене', 'same']],
    answer: [['с направления исполнителю', Date.parse(at('10:40', 17))]],
    draft: [['с направления исполнителю', Date.parse(at('14:40'))]],
  });
});

test('where the office chose the other way, the default one is the alternative', async () => {
  const id = await led(desk, 1, TAKEN, [at('09:30'), triage], [at('09:40'), assign]);
  const chosen = { ...desk, office: { ...desk.office, readings: { answerStart: 'assigned' } } };
  expect((await othersOf(chosen, id))['answer']).toEqual([['с выявления отделом', Date.parse(at('10:00', 17))]]);
});

test('a clock that the other way would not have begun yet has no time there', async () => {
  const id = await led(desk, 1, TAKEN);
  expect((await othersOf(desk, id))['answer']).toEqual([['с направления исполнителю', null]]);
});

test('the minutes of a check over the lunch are other ones by the clock on the wall', async () => {
  vi.setSystemTime(Date.parse(at('12:50')));
  const id = await led(desk, 1, TAKEN, [at('09:30'), triage], [at('09:40'), assign], [at('12:45'), draft]);
  const others = await othersOf(desk, id);
  const review = Object.entries(others).find(([key]) => key.startsWith('review'))?.[1];
  expect(review).toEqual([['по часам на стене', Date.parse(at('13:15'))]]);
});

test('a closed case keeps its verdict: nothing is supposed of it', async () => {
  const id = await led(
    desk,
    1,
    TAKEN,
    [at('09:30'), triage],
    [at('09:40'), assign],
    [at('10:00'), draft],
    [at('10:10'), approve],
    [at('10:20'), place],
  );
  expect(await othersOf(desk, id)).toEqual({});
});
