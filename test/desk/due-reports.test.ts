import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dueReportsOf } from '../../entrypoints/sidepanel/view/due-reports-of';
import { aDesk } from './a-desk';

/** Thursday 5 November 2026 in Moscow: Курской округ's report on October is due by the 10th (п. 22). */
const NOW = Date.parse('2026-11-05T10:00:00+03:00');
const submitted = { commentary: '', submitted: { at: NOW, by: 'Иванова' } };

it('«Сегодня» asks for a report until it is noted as submitted', async () => {
  const desk = await aDesk();
  expect(dueReportsOf(desk, undefined, NOW)).toMatchObject([{ id: 'monthly', dueDate: '2026-11-10' }]);
  expect(dueReportsOf(desk, { 'monthly 2026-09-01 2026-09-30': submitted }, NOW)).toHaveLength(1);
  expect(dueReportsOf(desk, { 'monthly 2026-10-01 2026-10-31': submitted }, NOW)).toEqual([]);
});
