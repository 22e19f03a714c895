import type { ContentHash } from '../case/message';
import type { JournalDatabase } from './database';
import { isSameHead, readHead } from './journal-head';
import { ORPHANS_SEEN, readSeen } from './orphans-seen';
import { catchUpNames, readNames, type Names } from './read-names';

/** What a sweep did and what it left to wait. */
export interface Swept {
  /** Contents and files of erased parts that are gone now. */
  erased: number;
  /** Contents and files nobody names, gone now. */
  orphans: number;
  /** The same, found too lately to go. */
  waiting: number;
}

/** So long nobody must have named a content before it goes: a file just chosen waits for its draft. */
const ORPHAN_MS = 24 * 3_600_000;

/** The setting that asks for a sweep. */
export const SWEEP_DUE = 'sweepDue';

/** How often it looks for what was written while it read, before it is left to the next time. */
const ROUNDS = 10;

/**
 * Removes what the journal says is erased and no other case still has, and what nobody has named for a day: neither an event
 * nor a draft that is being typed. The journal is read in slices that keep nobody waiting; then, in one short transaction,
 * things go if nothing was written since, so that no case can take up a text while it goes. `now` is epoch ms. Where people
 * write without a pause nothing goes, and it is due again. `pause` is awaited before each slice: absent where a person waits for the sweep.
 */
export async function sweepContents(
  journal: JournalDatabase,
  now: number,
  pause?: () => Promise<void>,
): Promise<Swept> {
  let names = await readNames(journal, pause);
  for (let round = 0; round < ROUNDS; round += 1) {
    const swept = await remove(journal, names, now);
    if (swept) return swept;
    names = await catchUpNames(journal, names, pause);
  }
  return { erased: 0, orphans: 0, waiting: 0 };
}

/** Null where the journal is no longer the one that was read: then nothing went. */
async function remove(journal: JournalDatabase, names: Names, now: number): Promise<Swept | null> {
  const { events, contents, files, settings } = journal;
  const { live, gone } = liveAndGone(names);
  const tables = [contents, files];
  const unnamed: ContentHash[][] = [];
  for (const table of tables)
    unnamed.push((await table.toCollection().primaryKeys()).filter((hash) => !live.has(hash)));
  return journal.transaction('rw', events, contents, files, settings, async () => {
    if (!isSameHead(await readHead(journal), names.head)) return null;
    const typed = await typedHashes(journal);
    const seen = readSeen((await settings.get(ORPHANS_SEEN))?.value);
    const waiting: Record<string, number> = {};
    const swept: Swept = { erased: 0, orphans: 0, waiting: 0 };
    for (const [place, table] of tables.entries()) {
      const unwanted = (unnamed[place] ?? []).filter((hash) => !typed.has(hash));
      const erased = unwanted.filter((hash) => gone.has(hash));
      const orphans = unwanted.filter((hash) => !gone.has(hash));
      const isOld = (hash: ContentHash) => now - (seen[hash] ?? now) >= ORPHAN_MS;
      const old = orphans.filter(isOld);
      for (const hash of orphans) if (!isOld(hash)) waiting[hash] = seen[hash] ?? now;
      await table.bulkDelete([...erased, ...old]);
      swept.erased += erased.length;
      swept.orphans += old.length;
    }
    swept.waiting = Object.keys(waiting).length;
    await settings.put({ key: ORPHANS_SEEN, value: waiting });
    await settings.delete(SWEEP_DUE);
    await settings.put({ key: 'sweptAt', value: now });
    return swept;
  });
}

/** Contents that some case still has, and those of erased parts; a text may be both. */
function liveAndGone({ erased, found }: Names): { live: Set<ContentHash>; gone: Set<ContentHash> } {
  const { live, gone } = { live: new Set<ContentHash>(), gone: new Set<ContentHash>() };
  for (const { caseId, part, hashes } of found) {
    const isErased = erased.get(caseId)?.has(part) ?? false;
    for (const hash of hashes) (isErased ? gone : live).add(hash);
  }
  return { live, gone };
}

/** Every hash that stands anywhere in the settings: files of drafts that are being typed. */
async function typedHashes({ settings }: JournalDatabase): Promise<Set<ContentHash>> {
  const rows = await settings.where('key').notEqual(ORPHANS_SEEN).toArray();
  return new Set(JSON.stringify(rows).match(/[0-9a-f]{64}/g));
}
