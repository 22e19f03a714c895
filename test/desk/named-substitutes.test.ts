import { expect, it } from 'vitest';
import { namedSubstitutes } from '../../entrypoints/sidepanel/view/named-substitutes';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

const profileOf = (id: string) => {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  return profile;
};
const person = (id: string, role: string, active = true) => ({ id, name: `Человек ${id}`, role, active });

it('Кожевниковский район, п. 4 распоряжения: the head of the legal unit first, the lawyer where there is no such', () => {
  const profile = profileOf('kozhevnikovo');
  const [own, lawyer, chief] = [person('1', 'coordinator'), person('2', 'lawyer'), person('3', 'legalHead')];
  expect(namedSubstitutes({ people: [own, lawyer, chief] }, profile)).toMatchObject({ absentId: '1', actingId: '3' });
  expect(namedSubstitutes({ people: [own, lawyer, { ...chief, active: false }] }, profile)).toMatchObject({
    actingId: '2',
    isAbsent: false,
  });
  expect(namedSubstitutes({ people: [own] }, profile)).toMatchObject({
    said: expect.stringMatching(/п\. 4 распоряжения.*начальник отдела правовой/),
    isAbsent: true,
    actingId: '',
  });
});

it('nobody is proposed where the act names nobody', () => {
  expect(namedSubstitutes({ people: [] }, profileOf('kursk'))).toBeNull();
});
