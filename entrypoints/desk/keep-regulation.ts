import type { JournalDatabase } from '../../lib/journal/database';
import type { RegulationProfile } from '../../lib/regulation/schema';

/** Keeps an edition as data beside the journal: cases taken under it are counted by it for ever. */
export async function keepRegulation(journal: JournalDatabase, profile: RegulationProfile): Promise<void> {
  await journal.regulations.put({ id: profile.id, edition: profile.edition, profile });
}
