import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { markOf } from '../../entrypoints/desk/mark-of';
import { at } from '../deadline/a-case';
import { aDesk, caseOf, led } from './a-desk';

/** The office of these tests: 09:00–18:00, Moscow. */
test.each([
  ['working minutes, over the lunch break', '2026-11-20 12:00', '2026-11-20 15:00', '2 ч раб.'],
  ['30 minutes by the wall clock run on in the evening', '2026-11-20 18:05', '2026-11-20 18:20', '15 мин'],
  ['a date beyond the years of the calendar', '2026-11-20 12:00', '2045-01-10 12:00', '10 янв 2045 12:00'],
])('a mark on the page tells the time left: %s', async (_, now, due, left) => {
  const desk = await aDesk();
  const { row } = await caseOf(desk, await led(desk, 1, '2026-11-20T08:00:00.000Z'));
  expect(markOf({ ...row, nextDueAt: at(due) }, desk, at(now)).left).toBe(left);
  await desk.journal.delete();
});
