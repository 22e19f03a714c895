import { expect, it } from 'vitest';
import { isCopyDue } from '../../entrypoints/sidepanel/use-backup-memory';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const memory = { since: NOW - 30 * DAY, madeAt: NOW - 8 * DAY, cases: 1, quietUntil: 0 };

it('a copy is due after a week, unless the reminder was put off today', () => {
  expect(isCopyDue(memory, NOW)).toBe(true);
  expect(isCopyDue({ ...memory, madeAt: NOW - 6 * DAY }, NOW)).toBe(false);
  expect(isCopyDue({ ...memory, madeAt: null }, NOW)).toBe(true);
  expect(isCopyDue({ ...memory, quietUntil: NOW + DAY }, NOW)).toBe(false);
  expect(isCopyDue({ ...memory, quietUntil: NOW - 1 }, NOW)).toBe(true);
});

it('a clock that ran years ahead when the copy was made, or put off, silences nothing once it is right again', () => {
  const ahead = NOW + 1500 * DAY;
  expect(isCopyDue({ ...memory, madeAt: ahead }, NOW)).toBe(true);
  expect(isCopyDue({ ...memory, quietUntil: ahead + DAY }, NOW)).toBe(true);
  expect(isCopyDue({ ...memory, since: ahead, madeAt: null }, NOW)).toBe(true);
});
