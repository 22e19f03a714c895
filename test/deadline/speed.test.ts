import { expect, test } from 'vitest';
import { bench } from '../bench/deadlines.bench';

test('10,000 open cases are counted in one pass without anybody waiting', { timeout: 30_000 }, () => {
  const rows = bench();
  expect(rows.filter(({ verdict }) => verdict === 'missed')).toEqual([]);
});
