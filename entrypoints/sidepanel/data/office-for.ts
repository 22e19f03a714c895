import type { Office } from '../../../lib/office/office';

/**
 * The office of a copy as it begins here: `person` works, or whoever did when the copy was made. What was done here before under
 * the id of `firstPerson`, who had no name yet, is his too.
 */
export function officeFor(office: Office, person: string | null, firstPerson: unknown): Office {
  const { people, currentPersonId } = office;
  const isThere = (id: string | null) => people.some((one) => one.id === id && one.active);
  const chosen = [person, currentPersonId].find(isThere) ?? people.find(({ active }) => active)?.id ?? currentPersonId;
  const who = people.find(({ id }) => id === chosen);
  const isNamed = typeof firstPerson !== 'string' || !who || people.some(({ id }) => id === firstPerson);
  return {
    ...office,
    people: isNamed ? people : [...people, { ...who, id: firstPerson, active: false }],
    currentPersonId: chosen,
  };
}
