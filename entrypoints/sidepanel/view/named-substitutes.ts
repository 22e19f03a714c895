import type { NamedSubstitutes } from '../../../components/office/SubstitutionList';
import type { Office, Person } from '../../../lib/office/office';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { words } from '../../../lib/words/words';

/**
 * Whom the act itself names to stand in (Кожевниковский район, п. 4 распоряжения), in its order, with the people of the
 * office who bear those titles; null: the act names nobody.
 */
export function namedSubstitutes(
  { people }: Pick<Office, 'people'>,
  { substitution, roles }: Pick<RegulationProfile, 'substitution' | 'roles'>,
): NamedSubstitutes | null {
  if (!substitution) return null;
  const title = (role: string) => roles[role]?.label ?? role;
  const bearer = (role: string): Person | undefined => people.find((person) => person.active && person.role === role);
  const standing = substitution.by.flatMap((role) => bearer(role) ?? []);
  const { clause } = substitution.provenance;
  return {
    said: words.office.substitutions.named(clause, title(substitution.of), substitution.by.map(title).join('; ')),
    isAbsent: standing.length === 0,
    absentId: bearer(substitution.of)?.id ?? '',
    actingId: standing[0]?.id ?? '',
  };
}
