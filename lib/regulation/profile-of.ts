import type { RegulationProfile } from './schema';

/**
 * The edition a case was taken under, out of the profiles the office has (built in and its own). null: that edition is
 * not on this machine; the case then waits for the file, it never falls back to another edition.
 */
export function profileOf(
  profiles: readonly RegulationProfile[],
  id: string,
  edition: string,
): RegulationProfile | null {
  return profiles.find((profile) => profile.id === id && profile.edition === edition) ?? null;
}
