import type { JournalDatabase } from '../../lib/journal/database';
import { contentHash } from '../../lib/journal/content-hash';
import { eventsOf } from '../../lib/journal/read';
import type { Sighting } from '../../lib/site/site';

/** A sighting as it waits for a panel. `at` is epoch ms. */
export interface KeptSighting {
  at: number;
  sighting: Sighting;
}

/** With the name it is kept under. */
export type NamedSighting = KeptSighting & { name: string };

/** Names of the settings that hold sightings begin so: one for each message and answer, the latest stays. */
const PREFIX = 'saw ';
/** What is noted of a message on its page; the last of them holds. */
const ON_PAGE: ReadonlySet<string> = new Set(['MessageChangeNoticed', 'MessageVanishNoticed', 'MessageSeenAgain']);

/**
 * Keeps what a page showed of a message in work until a panel looks at it: the worker decides nothing. A text that the
 * journal holds already, or a part of one, says nothing new unless the message was missed; one without a case concerns nobody.
 */
export async function keepSighting(journal: JournalDatabase, sighting: Sighting, at: number): Promise<void> {
  const owner = await journal.keys.get(sighting.key);
  if (owner === undefined) return;
  if ((await isKnown(journal, sighting)) && !(await isMissed(journal, owner.caseId))) return;
  const key = `${PREFIX}${sighting.key} ${sighting.is === 'answer' ? sighting.answerKey : ''}`;
  await journal.settings.put({ key, value: { at, sighting } satisfies KeptSighting });
}

async function isKnown({ contents }: JournalDatabase, sighting: Sighting): Promise<boolean> {
  if (sighting.is === 'text') return (await contents.get(await contentHash(sighting.text))) !== undefined;
  return sighting.is === 'there';
}

async function isMissed(journal: JournalDatabase, caseId: string): Promise<boolean> {
  const noted = (await eventsOf(journal, caseId)).findLast(({ type }) => ON_PAGE.has(type));
  return noted?.type === 'MessageVanishNoticed';
}

/** Sightings that wait, the oldest first. */
export async function keptSightings(journal: JournalDatabase): Promise<NamedSighting[]> {
  const rows = await journal.settings.where('key').startsWith(PREFIX).toArray();
  // Checked by the worker's port before they were stored; nobody else writes here.
  return rows.map(({ key, value }) => ({ ...(value as KeptSighting), name: key })).toSorted((a, b) => a.at - b.at);
}

/** Forgets a sighting, unless a page showed something newer under its name meanwhile. */
export async function forgetSighting({ settings }: JournalDatabase, { name, at }: NamedSighting): Promise<void> {
  await settings
    .where('key')
    .equals(name)
    .and(({ value }) => (value as KeptSighting).at === at)
    .delete();
}
