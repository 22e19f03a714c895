import { expect, it } from 'vitest';
import { byNumber } from '../../lib/case/by-number';

it('numbers stand as people say them: a second 17 beside the first, however far away it was moved', () => {
  const numbers = [1_000_017, 3, 18, 2_000_017, 17, 1_000_000, 2_000_000, 1_000_003];
  expect(numbers.toSorted(byNumber)).toEqual([3, 1_000_003, 17, 1_000_017, 2_000_017, 18, 1_000_000, 2_000_000]);
});
