import type { RegulationProfile } from '../../lib/regulation/schema';

/** Ids of the office's own regulations begin so: a copy never takes the place of the built-in one it came from. */
const OWN = 'own.';

/** What the editor begins with: a copy of a built-in regulation under an id of its own, or the own one as it is. */
export function ownCopyOf(profile: RegulationProfile): RegulationProfile {
  return profile.id.startsWith(OWN) ? profile : { ...profile, id: `${OWN}${profile.id}` };
}
