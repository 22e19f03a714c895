import type { Office } from '../../lib/office/office';
import type { RegulationProfile } from '../../lib/regulation/schema';

/**
 * The office that works by an edition: from the day the edition comes into force, or at once if that has come by `today`
 * (`YYYY-MM-DD`) or is not named.
 */
export function withEdition(
  office: Office,
  { id, edition, effective: { from } }: RegulationProfile,
  today: string,
): Office {
  return from !== null && from > today
    ? { ...office, next: { id, edition, from } }
    : { ...office, regulation: { id, edition } };
}
