import type { RegulationProfile } from '../../lib/regulation/schema';
import { saveFile } from './save-file';

/** A regulation as a file that another office can open. */
export function saveProfileFile(profile: RegulationProfile): void {
  saveFile(`polozhenie-${profile.id}-${profile.edition}.json`, 'application/json', JSON.stringify(profile, null, 2));
}
