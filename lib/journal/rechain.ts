import type { CaseEvent } from '../case/events';
import { chainHash } from './chain-hash';
import type { JournalEvent } from './database';

/**
 * The events of a whole case with new hashes, each chained to the one before. Those of `broken`, by id, keep the hash they
 * have: what is not what was written must not look whole.
 */
export async function rechain(
  events: readonly CaseEvent[],
  broken: ReadonlyMap<string, string>,
): Promise<JournalEvent[]> {
  const chained: JournalEvent[] = [];
  let before: string | null = null;
  for (const event of events) {
    const hash: string = broken.get(event.id) ?? (await chainHash(event, before));
    chained.push({ ...event, hash });
    before = hash;
  }
  return chained;
}
