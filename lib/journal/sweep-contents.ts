import { Dexie } from 'dexie';
import { erasedParts, personalData, PERSONAL_PARTS, type PersonalPart } from '../case/personal-data';
import type { ContentHash } from '../case/message';
import type { JournalDatabase, JournalEvent } from './database';

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

/** Events read at once. */
const SLICE = 1000;

/** The setting with when each orphan was first seen (epoch ms), by hash; and the one that asks for a sweep. */
const SEEN = 'orphansSeen';
export const SWEEP_DUE = 'sweepDue';

/**
 * Removes what the journal says is erased and no other case still has, and what nobody has named for a day: neither an event
 * nor a draft that is being typed. One transaction, so that no case can take up a text while it goes. `now` is epoch ms.
 */
export function sweepContents(journal: JournalDatabase, now: number): Promise<Swept> {
  const { events, contents, files, settings } = journal;
  return journal.transaction('rw', events, contents, files, settings, async () => {
    const { live, gone } = await named(journal);
    const seen = readSeen((await settings.get(SEEN))?.value);
    const waiting: Record<string, number> = {};
    const swept: Swept = { erased: 0, orphans: 0, waiting: 0 };
    for (const table of [contents, files]) {
      const unnamed = (await table.toCollection().primaryKeys()).filter((hash) => !live.has(hash));
      const erased = unnamed.filter((hash) => gone.has(hash));
      const orphans = unnamed.filter((hash) => !gone.has(hash));
      const old = orphans.filter((hash) => now - (seen[hash] ?? now) >= ORPHAN_MS);
      for (const hash of orphans) if (!old.includes(hash)) waiting[hash] = seen[hash] ?? now;
      await table.bulkDelete([...erased, ...old]);
      swept.erased += erased.length;
      swept.orphans += old.length;
    }
    swept.waiting = Object.keys(waiting).length;
    await settings.put({ key: SEEN, value: waiting });
    await settings.delete(SWEEP_DUE);
    await settings.put({ key: 'sweptAt', value: now });
    return swept;
  });
}

/** Contents that somebody still has, and those of erased parts; a text may be both. */
async function named(journal: JournalDatabase): Promise<{ live: Set<ContentHash>; gone: Set<ContentHash> }> {
  const { live, gone } = { live: await typedHashes(journal), gone: new Set<ContentHash>() };
  const erased = new Map<string, Set<PersonalPart>>();
  const found: { caseId: string; part: PersonalPart; hashes: readonly ContentHash[] }[] = [];
  for (let key: [string, unknown] | null = ['', Dexie.minKey]; key !== null;) {
    const slice: JournalEvent[] = await journal.events.where('[caseId+seq]').above(key).limit(SLICE).toArray();
    for (const event of slice) {
      const { caseId } = event;
      for (const part of erasedParts([event])) erased.set(caseId, (erased.get(caseId) ?? new Set()).add(part));
      const data = personalData([event]);
      for (const part of PERSONAL_PARTS) if (data[part].length > 0) found.push({ caseId, part, hashes: data[part] });
    }
    const last = slice.at(-1);
    key = last ? [last.caseId, last.seq] : null;
  }
  for (const { caseId, part, hashes } of found) {
    const isErased = erased.get(caseId)?.has(part) ?? false;
    for (const hash of hashes) (isErased ? gone : live).add(hash);
  }
  return { live, gone };
}

/** Every hash that stands anywhere in the settings: files of drafts that are being typed. */
async function typedHashes({ settings }: JournalDatabase): Promise<Set<ContentHash>> {
  const rows = await settings.where('key').notEqual(SEEN).toArray();
  return new Set(JSON.stringify(rows).match(/[0-9a-f]{64}/g));
}

function readSeen(value: unknown): Readonly<Record<string, number>> {
  // Nobody else writes here.
  return typeof value === 'object' && value !== null ? (value as Record<string, number>) : {};
}
