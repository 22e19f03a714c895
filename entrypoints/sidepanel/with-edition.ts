import type { Office } from '../../lib/office/office';
import type { RegulationProfile } from '../../lib/regulation/schema';

/**
 * The office that works by an edition: from the day the edition comes into force, or at once if that has come by `today`
 * (`YYYY-MM-DD`) or is not named. What waited of another act waits no more: the office has gone over to this one.
 */
export function withEdition(
  office: Office,
  { id, edition, effective: { from } }: RegulationProfile,
  today: string,
): Office {
  if (from !== null && from > today) return { ...office, next: { id, edition, from } };
  const { next, ...rest } = office;
  return { ...rest, regulation: { id, edition }, ...(next?.id === id && { next }) };
}
