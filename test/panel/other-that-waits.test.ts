import { expect, it } from 'vitest';
import { unsetOffice } from '../../entrypoints/desk/unset-office';
import { otherThatWaits } from '../../entrypoints/sidepanel/other-that-waits';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

const TODAY = '2026-11-22';
const next = { id: 'kursk', edition: 'с 01.12.2026', from: '2026-12-01' };
const office = { ...unsetOffice(), next };

function edited(edition: string, from: string | null) {
  const [profile] = builtInProfiles;
  if (!profile) throw new Error('no regulation comes with the program');
  return { ...profile, id: 'kursk', edition, effective: { from, to: null } };
}

it('a second edition of a day to come is told of the one that waits', () => {
  expect(otherThatWaits(office, edited('с 01.01.2027', '2027-01-01'), TODAY)).toEqual(next);
});

it.each([
  ['the same one saved again', edited(next.edition, next.from), office],
  ['one that counts from today', edited('новая', TODAY), office],
  ['one without a day', edited('новая', null), office],
  ['the first one', edited('с 01.01.2027', '2027-01-01'), unsetOffice()],
  ['after the day of the other has come', edited('позже', '2027-01-01'), { ...office, next: { ...next, from: TODAY } }],
])('%s is not', (_, profile, of) => {
  expect(otherThatWaits(of, profile, TODAY)).toBeNull();
});
