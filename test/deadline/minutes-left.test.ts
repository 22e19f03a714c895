import { expect, test } from 'vitest';
import { minutesLeft } from '../../lib/deadline/minutes-left';
import { at } from './a-case';
import { clock, due } from './due';
import { after, elapsed } from './small-profile';

/** The office works Monday to Friday 09:00–18:00, lunch 13:00–14:00. */
test.each([
  ['working minutes, over lunch', '2026-11-20 12:00', '2026-11-20 15:00', 120],
  ['until the close of work', '2026-11-20 17:00', '2026-11-20 18:00', 60],
  ['over a weekend', '2026-11-20 17:30', '2026-11-23 09:30', 60],
  ['late in working minutes', '2026-11-20 15:00', '2026-11-20 12:00', -120],
  [
    '30 minutes by the wall clock from 17:50: in the evening they are still running',
    '2026-11-20 18:05',
    '2026-11-20 18:20',
    15,
  ],
  ['and late in the evening too', '2026-11-20 19:00', '2026-11-20 18:20', -40],
  ['an answer round the clock, due on Sunday', '2026-11-21 10:00', '2026-11-22 10:00', 1440],
  ['due in the lunch break', '2026-11-20 12:40', '2026-11-20 13:10', 30],
  ['calendar days until midnight: an hour of work is left of them', '2026-11-20 17:00', '2026-11-21 00:00', 60],
  ['and none in the evening', '2026-11-20 19:00', '2026-11-21 00:00', 0],
])('%s', (_, now, dueAt, left) => {
  expect(minutesLeft(clock, at(now), at(dueAt))).toBe(left);
});

test('of a term in days a row without its clock tells as much as the case', () => {
  const rules = { x: { due: after('received', elapsed(8, 'day')) } };
  const told = due(
    rules,
    [
      ['received', '2026-11-12 10:00'],
      ['assigned', '2026-11-20 16:00'],
    ],
    'x',
  );
  expect([told.dueAt, told.left]).toEqual([at('2026-11-21 00:00'), 120]);
  expect(minutesLeft(clock, at('2026-11-20 16:00'), told.dueAt ?? 0)).toBe(told.left);
});
