import { expect, it } from 'vitest';
import { figureWords } from '../../lib/words/figure-words';
import { periodWords } from '../../lib/words/period-words';

const plainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

it.each([
  [{ value: null, unit: 'cases' }, '—'],
  [{ value: 0, unit: 'cases' }, '0'],
  [{ value: 10_250, unit: 'cases' }, '10 250'],
  [{ value: 0.7084, unit: 'share' }, '70,8 %'],
  [{ value: 90.5, unit: 'workingMinutes' }, '1 ч 31 мин'],
  [{ value: 5, unit: 'cases', isChange: true }, '+5'],
  [{ value: -65, unit: 'workingMinutes', isChange: true }, '−1 ч 5 мин'],
  [{ value: -0.0624, unit: 'share', isChange: true }, '−6,2 п. п.'],
  [{ value: -0.0001, unit: 'share', isChange: true }, '0 п. п.'],
])('%o is «%s»', (figure, text) => {
  expect(plainSpaces(figureWords(figure))).toBe(text);
});

it.each([
  ['month', '2026-10-01', '2026-10-31', 'октябрь 2026 года'],
  ['quarter', '2026-10-01', '2026-12-31', 'IV квартал 2026 года'],
  ['year', '2026-01-01', '2026-12-31', '2026 год'],
  ['days', '2026-10-01', '2026-10-15', '01.10.2026 – 15.10.2026'],
  ['days', '2026-10-01', '2026-10-01', '01.10.2026'],
])('%s %s–%s is «%s»', (kind, from, until, text) => {
  expect(periodWords({ kind, from, until })).toBe(text);
});
