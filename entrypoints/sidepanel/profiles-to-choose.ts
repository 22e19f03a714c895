import type { RegulationProfile } from '../../lib/regulation/schema';
import type { Desk } from '../desk/desk';
import { loadBuiltInProfiles } from './load-regulations';

/** The office's own regulations, then the built-in ones. These and their checks are loaded only where one is chosen. */
export async function profilesToChoose({ profiles }: Desk): Promise<readonly RegulationProfile[]> {
  const builtInProfiles = await loadBuiltInProfiles();
  const isKept = (profile: RegulationProfile) =>
    profiles.some(({ id, edition }) => id === profile.id && edition === profile.edition);
  return [...profiles, ...builtInProfiles.filter((profile) => !isKept(profile))];
}
