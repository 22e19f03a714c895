import type { JournalDatabase } from '../../lib/journal/database';
import type { RegulationProfile } from '../../lib/regulation/schema';

/** `differs`: another text is kept under this name already. */
export type KeptRegulation = { kept: true } | { kept: false; why: 'differs' };

/**
 * Keeps an edition as data beside the journal: cases taken under it are counted by it for ever, so an edition that was
 * kept is never overwritten by another text.
 */
export function keepRegulation(
  { regulations }: JournalDatabase,
  profile: RegulationProfile,
): PromiseLike<KeptRegulation> {
  const { id, edition } = profile;
  return regulations.db.transaction('rw', regulations, async () => {
    const known = await regulations.get([id, edition]);
    if (known && JSON.stringify(known.profile) !== JSON.stringify(profile)) return { kept: false, why: 'differs' };
    await regulations.put({ id, edition, profile });
    return { kept: true };
  });
}
