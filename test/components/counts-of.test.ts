import { expect, it } from 'vitest';
import { countsOf } from '../../components/office/counts-of';

const at = (time: string) => Date.parse(`2026-11-${time}:00+07:00`);
const counts = (now: string, ...dues: (string | null)[]) =>
  countsOf(
    dues.map((due) => ({ dueAt: due === null ? null : at(due) })),
    at(now),
    'Asia/Tomsk',
  );

it('counts what is open, due later today on the office calendar, and over (mission.md row 39)', () => {
  // 01:00 in Tomsk is still yesterday in Moscow.
  expect(counts('20T01:00', '20T01:00', '20T23:59', '21T00:00', '19T23:59', null)).toEqual({
    open: 5,
    today: 2,
    overdue: 1,
  });
  expect(counts('20T01:00')).toEqual({ open: 0, today: 0, overdue: 0 });
});
