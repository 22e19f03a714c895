import { expect, it } from 'vitest';
import { whoseTurnOf } from '../../entrypoints/sidepanel/view/whose-turn-of';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

const profile = builtInProfiles.find(({ id }) => id === 'kozhevnikovo');
if (!profile) throw new Error('kozhevnikovo');

const person = (id: string, role: string, active = true) => ({ id, name: `Человек ${id}`, role, active });
const coordinator = person('1', 'coordinator');
const head = person('2', 'head');
const lawyer = person('3', 'lawyer');
const today = '2026-11-23';

const turn = (currentPersonId: string, people = [coordinator, head, lawyer], substitutions = [] as never[]) =>
  whoseTurnOf({ office: { people, currentPersonId, substitutions }, profile, act: 'review', today });

it('is his own who has the role', () => {
  expect(turn('1')).toBeNull();
});

it('is another’s for the head, by the title of the regulation and by name', () => {
  expect(turn('2')).toEqual({ role: expect.stringContaining('Координатор'), people: [{ id: '1', name: 'Человек 1' }] });
});

it('is his own whom the act names as a substitute', () => {
  expect(turn('3')).toBeNull();
});

it('is nobody’s in an office without such a person, and never of one who left', () => {
  expect(turn('2', [head])).toBeNull();
  expect(turn('2', [head, { ...coordinator, active: false }])).toBeNull();
});

it('is anybody’s to record what an executor or the author gave', () => {
  const office = { people: [coordinator, head], currentPersonId: '2', substitutions: [] };
  expect(whoseTurnOf({ office, profile, act: 'awaitDraft', today })).toBeNull();
  expect(whoseTurnOf({ office, profile, act: 'awaitAuthor', today })).toBeNull();
});
