import type { RegulationProfile } from '../../../lib/regulation/schema';

/** Events that some term of the profile is counted from. */
export function usedStarts({ deadlines }: Pick<RegulationProfile, 'deadlines'>): ReadonlySet<string> {
  return new Set(Object.values(deadlines).flatMap(({ due }) => ('event' in due && due.event ? [due.event] : [])));
}
