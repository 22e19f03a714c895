import type { CaseEvent } from '../case/events';
import { chainHash } from './chain-hash';
import type { JournalEvent } from './database';

/** Events with their hashes, each chained to the one before; `previous` is the hash of the last one written, null: none. */
export async function chain(events: readonly CaseEvent[], previous: string | null): Promise<JournalEvent[]> {
  const chained: JournalEvent[] = [];
  let before = previous;
  for (const event of events) {
    const hash = await chainHash(event, before);
    chained.push({ ...event, hash });
    before = hash;
  }
  return chained;
}
