import { expect, it } from 'vitest';
import { numberName } from '../../lib/case/number-name';

it.each([
  [1, '1'],
  [999_999, '999999'],
  [1_000_001, '1-2'],
  [1_000_017, '17-2'],
  [2_000_017, '17-3'],
  [0, '0'],
])('№ %i is said «%s»', (number, name) => {
  expect(numberName(number)).toBe(name);
});
