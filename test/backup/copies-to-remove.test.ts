import { expect, it } from 'vitest';
import { copiesToRemove } from '../../entrypoints/sidepanel/data/copies-to-remove';

const day = (n: number) => `v-rabotu-2026-11-${String(n).padStart(2, '0')}`;
const daily = (from: number, until: number, size = 100) =>
  Array.from({ length: until - from + 1 }, (_, index) => ({ name: `${day(from + index)}.kopiya`, size }));

it('copies of the last fourteen days stay, all of each day', () => {
  const several = ['09', '10'].map((hour) => ({ name: `${day(20)} ${hour}-05.kopiya`, size: 90 }));
  expect(copiesToRemove([...daily(1, 20), ...several, { name: `${day(20)} 10-05-2.kopiya`, size: 120 }])).toEqual(
    daily(1, 6).map(({ name }) => name),
  );
  expect(copiesToRemove(daily(1, 14))).toEqual([]);
});

it('days without a copy do not count: after a month away nothing is lost', () => {
  expect(copiesToRemove([{ name: 'v-rabotu-2025-01-09.kopiya', size: 1 }, ...daily(1, 13)])).toEqual([]);
});

it('the largest one stays however old it is: a journal that came back short pushes out no whole copy', () => {
  const whole = { name: 'v-rabotu-2026-10-01.kopiya', size: 5000 };
  expect(copiesToRemove([whole, ...daily(1, 28)])).toEqual(daily(1, 14).map(({ name }) => name));
});

it('what is not a copy of ours is never named', () => {
  const others = ['Отчёт.docx', 'v-rabotu-2026-10-01 (копия).kopiya', 'v-rabotu-2026-10-01.kopiya.bak', '.kopiya'];
  expect(copiesToRemove([...others.map((name) => ({ name, size: 1 })), ...daily(1, 15)])).toEqual([`${day(1)}.kopiya`]);
});
