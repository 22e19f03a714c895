import type { Office } from '../../lib/office/office';
import type { RegulationProfile } from '../../lib/regulation/schema';

/**
 * The edition that waits for its day and would be dropped without a word if this one, of a day to come, began to wait; null:
 * none. `today` is an office date `YYYY-MM-DD`.
 */
export function otherThatWaits(
  { next }: Office,
  { id, edition, effective: { from } }: RegulationProfile,
  today: string,
): Office['next'] | null {
  const isIt = next?.id === id && next.edition === edition;
  return next && !isIt && next.from > today && from !== null && from > today ? next : null;
}
