import { expect, it } from 'vitest';
import { minuteOfAct } from '../../entrypoints/sidepanel/minute-of-act';

const assigned = Date.parse('2026-11-20T07:05:30.500Z');
const of = (wall: string, at = assigned) =>
  minuteOfAct({ moments: [{ event: 'coAssigned', at, seq: 2 }] }, wall, 'Europe/Moscow');

it('a part that came in the minute of its assignment came after it', () => {
  expect(of('2026-11-20T10:05')).toBe(assigned);
});

it('any other minute is its beginning', () => {
  expect(of('2026-11-20T10:06')).toBe(Date.parse('2026-11-20T07:06:00Z'));
  expect(of('2026-11-20T10:04')).toBe(Date.parse('2026-11-20T07:04:00Z'));
});
