import { chainHash } from './chain-hash';
import type { JournalEvent } from './database';

/** Ids of the events of one case, in order, that are not what was written: their link of the chain does not hold. */
export async function spoiltEvents(events: readonly JournalEvent[]): Promise<readonly string[]> {
  const hashes = await Promise.all(
    events.map(({ hash: _hash, ...event }, place) => chainHash(event, events[place - 1]?.hash ?? null)),
  );
  return events.flatMap(({ id, hash }, place) => (hashes[place] === hash ? [] : id));
}
