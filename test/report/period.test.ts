import { expect, it } from 'vitest';
import { boundsOf, periodAfter, periodAround, periodBefore, type Period } from '../../lib/report/period';

const span = ({ from, until }: Period) => `${from}–${until}`;

it.each([
  ['month', '2028-02-10', '2028-02-01–2028-02-29', '2028-01-01–2028-01-31', '2028-03-01–2028-03-31'],
  ['month', '2026-01-31', '2026-01-01–2026-01-31', '2025-12-01–2025-12-31', '2026-02-01–2026-02-28'],
  ['quarter', '2026-11-22', '2026-10-01–2026-12-31', '2026-07-01–2026-09-30', '2027-01-01–2027-03-31'],
  ['year', '2026-11-22', '2026-01-01–2026-12-31', '2025-01-01–2025-12-31', '2027-01-01–2027-12-31'],
] as const)('a %s round %s, the one before it and the one after', (kind, date, own, before, after) => {
  const period = periodAround(kind, date);
  expect([period, periodBefore(period), periodAfter(period)].map(span)).toEqual([own, before, after]);
});

it('free dates: as many days right before and right after', () => {
  const period: Period = { kind: 'days', from: '2026-03-01', until: '2026-03-03' };
  expect([periodBefore(period), periodAfter(period)].map(span)).toEqual([
    '2026-02-26–2026-02-28',
    '2026-03-04–2026-03-06',
  ]);
});

it('begins and ends by the wall clock of the office', () => {
  const { start, end } = boundsOf(periodAround('month', '2026-10-01'), 'Asia/Tomsk');
  expect([start, end].map((at) => new Date(at).toISOString())).toEqual([
    '2026-09-30T17:00:00.000Z',
    '2026-10-31T17:00:00.000Z',
  ]);
});
