import type { JournalDatabase } from '../../lib/journal/database';
import type { AwaitedAnswer } from '../../lib/site/site';

/** Names of the settings that hold awaited answers begin so: one for each message. */
const PREFIX = 'await ';
/** An answer that was put into a box and is nowhere to be seen two weeks later was not sent. */
const LONGEST_MS = 14 * 24 * 60 * 60_000;

/** Keeps what a page awaits, so that the answer is noticed after the page was loaded again, too. */
export async function keepAwaited(journal: JournalDatabase, awaited: AwaitedAnswer): Promise<void> {
  const owner = await journal.keys.get(awaited.key);
  if (owner !== undefined) await journal.settings.put({ key: PREFIX + awaited.key, value: awaited });
}

/** Answers awaited at `now` (epoch ms) whose cases are not closed; what waited too long or has ended is forgotten. */
export async function awaitedAnswers(journal: JournalDatabase, now: number): Promise<AwaitedAnswer[]> {
  const rows = await journal.settings.where('key').startsWith(PREFIX).toArray();
  const open: AwaitedAnswer[] = [];
  for (const { value } of rows) {
    // Checked by the worker's port before it was stored; nobody else writes here.
    const awaited = value as AwaitedAnswer;
    const owner = await journal.keys.get(awaited.key);
    const row = owner && (await journal.cases.get(owner.caseId));
    if (row?.closed === false && now - awaited.since < LONGEST_MS) open.push(awaited);
    else await forgetAwaited(journal, awaited.key);
  }
  return open;
}

export async function forgetAwaited(journal: JournalDatabase, key: string): Promise<void> {
  await journal.settings.delete(PREFIX + key);
}
