import type { MessageKey } from '../../lib/case/message';
import type { JournalDatabase } from '../../lib/journal/database';
import { askLatePage } from '../../lib/platform/page-port';
import { now } from '../../lib/platform/system';
import { keyOfAddress } from '../../lib/site/key-of-address';
import { awaitedAnswers } from '../desk/awaited-answers';

/**
 * Asks a page to look for what it should show: answers that were put into a box before it was loaded again, and messages
 * in work that belong to this very address and are not among those it has. `shown` are the messages it has.
 */
export async function lookAgain(
  journal: JournalDatabase,
  shown: readonly MessageKey[],
  tabId: number | null,
  url: string | undefined,
): Promise<void> {
  if (tabId === null || url === undefined) return;
  for (const awaited of await awaitedAnswers(journal, shown, now())) await askLatePage(tabId, 'awaitAnswer', awaited);
  const missing = (await belongingTo(journal, url)).filter((key) => !shown.includes(key));
  if (missing.length > 0) await askLatePage(tabId, 'lookFor', { keys: missing });
}

/** Messages in work an address names: the very one, and the comments of a post. */
async function belongingTo({ keys, cases }: JournalDatabase, url: string): Promise<MessageKey[]> {
  const key = keyOfAddress(url);
  if (key === null) return [];
  const owners = await keys.where('messageKey').equals(key).or('messageKey').startsWith(`${key}:`).toArray();
  const rows = await cases.bulkGet(owners.map(({ caseId }) => caseId));
  return rows.flatMap((row) => (row?.closed === false ? [row.messageKey] : []));
}
