import { expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { turnsOn } from '../../lib/regulation/turns-on';

test('only Красноуфимский округ asks whether the problem was there (п. 20)', () => {
  expect(builtInProfiles.filter((profile) => turnsOn('problemConfirmed', profile)).map(({ id }) => id)).toEqual([
    'krasnoufimsk',
  ]);
});

test('a condition is found however deep it stands', () => {
  const term = { due: { when: { all: [{ not: { any: [{ fact: 'emergency', is: true }] } }] } } };
  expect(turnsOn('emergency', [term])).toBe(true);
  expect(turnsOn('significant', [term])).toBe(false);
});
