import { expect, it } from 'vitest';
import { unsetOffice } from '../../entrypoints/desk/unset-office';
import { withEdition } from '../../entrypoints/sidepanel/with-edition';
import { inForce } from '../../entrypoints/desk/in-force';
import { readOffice } from '../../lib/office/read-office';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

const [kursk] = builtInProfiles;
if (!kursk) throw new Error('no profiles');
const tomsk = { ...unsetOffice(), hours: { ...unsetOffice().hours, zone: 'Asia/Tomsk' } };
const office = { ...tomsk, regulation: { id: 'kursk', edition: '2023-01-12' } };
const amended = { ...kursk, edition: 'с 01.12.2026', effective: { from: '2026-12-01', to: null } };

it('an edition of a day to come waits for it, by the calendar of the office', () => {
  const waiting = withEdition(office, amended, '2026-11-20');
  expect(waiting).toMatchObject({
    regulation: office.regulation,
    next: { edition: 'с 01.12.2026', from: '2026-12-01' },
  });
  // Midnight of Tomsk is 17:00 UTC; the browser may be anywhere.
  expect(inForce(waiting, Date.parse('2026-11-30T16:59:59Z'))).toBe(waiting);
  const changed = inForce(waiting, Date.parse('2026-11-30T17:00:00Z'));
  expect(changed.regulation).toEqual({ id: 'kursk', edition: 'с 01.12.2026' });
  expect(changed).not.toHaveProperty('next');
  expect(inForce(changed, Date.parse('2027-01-01T00:00:00Z'))).toBe(changed);
});

it('an edition whose day has come, or that names none, is in force at once', () => {
  for (const from of ['2026-12-01', '2026-11-01', null])
    expect(withEdition(office, { ...amended, effective: { from, to: null } }, '2026-12-01')).toEqual({
      ...office,
      regulation: { id: 'kursk', edition: 'с 01.12.2026' },
    });
});

it('an office that goes over to another act at once does not come back on the day of what waited; of the same act it waits on', () => {
  const waiting = withEdition(office, amended, '2026-11-20');
  const at = (id: string) => withEdition(waiting, { ...kursk, id, edition: '2' }, '2026-11-20');
  expect(at('own.other')).toEqual({ ...office, regulation: { id: 'own.other', edition: '2' } });
  expect(at('kursk')).toEqual({ ...waiting, regulation: { id: 'kursk', edition: '2' } });
});

it('what waits is kept with the office', () => {
  const waiting = withEdition(office, amended, '2026-11-20');
  expect(readOffice(JSON.parse(JSON.stringify(waiting)))).toEqual(waiting);
  expect(readOffice({ ...waiting, next: { id: 'kursk' } })).toBeNull();
});
