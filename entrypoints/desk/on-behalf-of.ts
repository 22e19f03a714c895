import type { CommandType } from '../../lib/case/commands';
import { standsInFor } from '../../lib/office/substitution';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { officeDate } from '../../lib/time/office-date';
import type { Desk } from './desk';
import { rolesOfAct } from './whose-act';

type Cast = Pick<RegulationProfile, 'cast' | 'output' | 'roles'>;

/**
 * In whose place the person who works now does an act at `now` (epoch ms): of those away today, the one whose role the
 * act belongs to. Undefined: in his own right, because nobody is away or because his own role does such acts.
 */
export function onBehalfOf(
  { office }: Pick<Desk, 'office'>,
  act: CommandType,
  profile: Cast | null,
  now: number,
): string | undefined {
  const { people, currentPersonId, substitutions, hours } = office;
  const absent = standsInFor(substitutions, currentPersonId, officeDate(now, hours.zone).date);
  if (absent.length === 0 || !profile) return absent[0];
  const role = rolesOfAct(act, profile)[0] ?? profile.cast.coordinator;
  const roleIs = (id: string) => people.find((person) => person.id === id)?.role === role;
  return absent.find(roleIs) ?? (roleIs(currentPersonId) ? undefined : absent[0]);
}
