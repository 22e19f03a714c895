import { Dexie } from 'dexie';
import type { JournalDatabase } from './database';

/** Keys read at once: some ten milliseconds of the database, so that whoever asks it meanwhile waits no longer. */
const KEYS = 5000;

/**
 * The keys of all events in their order, in slices, each in a transaction of its own. `pause` is awaited before each: others
 * may go first.
 */
export async function* eventKeys(
  { events }: JournalDatabase,
  pause?: () => Promise<void>,
): AsyncGenerator<readonly [string, number][]> {
  for (let after: readonly [string, unknown] = ['', Dexie.minKey]; ;) {
    await pause?.();
    const keys: [string, number][] = await events.where('[caseId+seq]').above(after).limit(KEYS).primaryKeys();
    yield keys;
    const last = keys.at(-1);
    if (!last || keys.length < KEYS) return;
    after = last;
  }
}
