import type { JournalDatabase } from '../../../lib/journal/database';
import { forgetAccounts } from '../../../lib/journal/forget-accounts';
import { countHead, isLess, putHead, readHead, type LostJournalError } from '../../../lib/journal/journal-head';
import { openJournal } from '../../../lib/journal/open-journal';
import { now } from '../../../lib/platform/system';
import { readWitness, writeWitness } from '../../../lib/platform/witness';
import { readDesk } from '../../desk/open-desk';

/** A loss that a person has seen, and what he did. Counts are of events; `at` is epoch ms. */
export interface AcceptedLoss {
  at: number;
  had: number;
  has: number;
  how: 'continued' | 'restored';
  /** Name of whoever worked then; '' where the database does not know it any more. */
  by: string;
}

const KEY = 'losses';

/**
 * From now on what is there counts as the whole journal: it is written down who decided so, and the witness is told. Where
 * another window has done so meanwhile, or restored the journal, nothing is lost any more and nothing is written.
 */
export function acceptLoss(loss: LostJournalError, how: AcceptedLoss['how']): Promise<void> {
  return navigator.locks.request('v-rabotu-loss', () => accept(loss, how));
}

async function accept({ had }: LostJournalError, how: AcceptedLoss['how']): Promise<void> {
  const journal = await openJournal();
  try {
    const isKnown = (await acceptedLosses(journal)).at(-1)?.had === had.count;
    if (isKnown && !isLess(await readHead(journal), await readWitness())) return;
    const { office, isSetUp } = await readDesk(journal);
    const person = isSetUp ? office.people.find(({ id }) => id === office.currentPersonId) : undefined;
    await journal.transaction('rw', journal.events, journal.settings, async () => {
      const head = await countHead(journal);
      await putHead(journal, head);
      const loss: AcceptedLoss = { at: now(), had: had.count, has: head.count, how, by: person?.name ?? '' };
      await journal.settings.put({ key: KEY, value: [...(await acceptedLosses(journal)), loss] });
    });
    await writeWitness(() => readHead(journal));
    // What was counted of cases that are gone speaks of them no more.
    await forgetAccounts(journal.name).catch(console.error);
  } finally {
    journal.close();
  }
}

/** Every loss that was accepted, oldest first. */
export async function acceptedLosses({ settings }: JournalDatabase): Promise<readonly AcceptedLoss[]> {
  // Nobody else writes here.
  return ((await settings.get(KEY))?.value as AcceptedLoss[] | undefined) ?? [];
}
