import type { RegulationProfile } from '../../lib/regulation/schema';

/** Ids of the office's own regulations begin so: a copy never takes the place of the built-in one it came from. */
const OWN = 'own.';

/**
 * What the editor begins with: a copy under an id of the office's own and an edition that is not among `known` yet, named
 * by the day (`YYYY-MM-DD`). Cases already taken keep the edition they were taken under.
 */
export function ownCopyOf(
  profile: RegulationProfile,
  known: readonly RegulationProfile[],
  today: string,
): RegulationProfile {
  const id = profile.id.startsWith(OWN) ? profile.id : `${OWN}${profile.id}`;
  const taken = new Set(known.filter((other) => other.id === id).map(({ edition }) => edition));
  let edition = today;
  for (let copy = 2; taken.has(edition); copy += 1) edition = `${today}, ${copy}`;
  return { ...profile, id, edition };
}
