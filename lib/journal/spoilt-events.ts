import { chainHash } from './chain-hash';
import type { JournalEvent } from './database';

/** Ids of the events of one case, in order, that are not what was written: their link of the chain does not hold. */
export async function spoiltEvents(events: readonly JournalEvent[]): Promise<readonly string[]> {
  const spoilt: string[] = [];
  let previous: string | null = null;
  for (const { hash, ...event } of events) {
    if ((await chainHash(event, previous)) !== hash) spoilt.push(event.id);
    previous = hash;
  }
  return spoilt;
}
