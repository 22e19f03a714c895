import type { ContentHash } from '../case/message';
import type { JournalDatabase } from './database';

/** The setting with when each orphan was first seen (epoch ms), by hash. */
export const ORPHANS_SEEN = 'orphansSeen';

/**
 * What has just been put, or found there by whoever is about to name it, begins its day anew, in the transaction that puts
 * it: a sweep in another window does not take it away because it lay there nameless before.
 */
export async function seenAnew({ settings }: JournalDatabase, hashes: readonly ContentHash[]): Promise<void> {
  const seen = readSeen((await settings.get(ORPHANS_SEEN))?.value);
  const again = new Set(hashes);
  const left = Object.entries(seen).filter(([hash]) => !again.has(hash));
  if (left.length < Object.keys(seen).length)
    await settings.put({ key: ORPHANS_SEEN, value: Object.fromEntries(left) });
}

export function readSeen(value: unknown): Readonly<Record<ContentHash, number>> {
  // Nobody else writes here.
  return typeof value === 'object' && value !== null ? (value as Record<ContentHash, number>) : {};
}
