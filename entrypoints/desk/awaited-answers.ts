import type { MessageKey } from '../../lib/case/message';
import type { JournalDatabase } from '../../lib/journal/database';
import type { AwaitedAnswer } from '../../lib/site/site';

/** Names of the settings that hold awaited answers begin so: one for each message. */
const PREFIX = 'await ';
/** An answer that was put into a box and is nowhere to be seen two weeks later was not sent. */
const LONGEST_MS = 14 * 24 * 60 * 60_000;

/** Keeps what a page awaits, so that the answer is noticed after the page was loaded again, too. */
export async function keepAwaited({ settings }: JournalDatabase, awaited: AwaitedAnswer): Promise<void> {
  await settings.put({ key: PREFIX + awaited.key, value: awaited });
}

/** Answers awaited at `now` (epoch ms) to these messages, those left out that waited too long. */
export async function awaitedAnswers(
  { settings }: JournalDatabase,
  keys: readonly MessageKey[],
  now: number,
): Promise<AwaitedAnswer[]> {
  const rows = await settings.where('key').startsWith(PREFIX).toArray();
  // Checked by the worker's port before they were stored; nobody else writes here.
  const all = rows.map(({ value }) => value as AwaitedAnswer);
  return all.filter(({ key, since }) => keys.includes(key) && now - since < LONGEST_MS);
}

export async function forgetAwaited(journal: JournalDatabase, key: string): Promise<void> {
  await journal.settings.delete(PREFIX + key);
}

/** Forgets what has waited too long at `now` (epoch ms). */
export async function forgetOldAwaited({ settings }: JournalDatabase, now: number): Promise<void> {
  const rows = settings.where('key').startsWith(PREFIX);
  await rows.and(({ value }) => now - (value as AwaitedAnswer).since >= LONGEST_MS).delete();
}
