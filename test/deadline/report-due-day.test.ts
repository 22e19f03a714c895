import { expect, test } from 'vitest';
import { reportDueDay } from '../../lib/deadline/notices/report-due-day';
import { dateOfEpochDay, epochDay } from '../../lib/time/civil-date';
import { clock } from './due';

test.each([
  ['the 10th, a Sunday, as it stands', 'month', 10, 'none', '2027-01-01', '2027-01-10'],
  ['the same, moved off a day off', 'month', 10, 'nextWorkingDay', '2027-01-01', '2027-01-11'],
  ['the 30th of February is its last day', 'month', 30, 'none', '2026-02-01', '2026-02-28'],
  ['in a leap year too', 'month', 31, 'none', '2028-02-01', '2028-02-29'],
  ['the 31st of April', 'month', 31, 'none', '2026-04-01', '2026-04-30'],
  ['the 31st of December', 'month', 31, 'none', '2026-12-01', '2026-12-31'],
  ['the 30th after a quarter', 'quarter', 30, 'none', '2026-04-01', '2026-04-30'],
  ['Friday of a week over the end of a month', 'week', 5, 'none', '2026-09-28', '2026-10-02'],
] as const)('%s', (_, every, dueDay, rollover, first, due) => {
  const day = reportDueDay({ every, dueDay, rollover }, epochDay(first), clock);
  expect(day === null ? null : dateOfEpochDay(day)).toBe(due);
});

test('an act that names no day has none', () => {
  expect(reportDueDay({ every: 'month', rollover: 'none' }, epochDay('2026-11-01'), clock)).toBeNull();
});
