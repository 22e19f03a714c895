import type { JournalDatabase } from './database';
import { countHead, isLess, LostJournalError, putHead, readHead, type JournalHead } from './journal-head';

/**
 * Compares the journal with what a witness outside of the database saw last, and remembers the witness for every write to
 * come. Throws `LostJournalError` where less is there. Cheap: whether events are missing one by one is for `recountJournal`.
 */
export async function trustJournal(journal: JournalDatabase, witness: JournalHead | null): Promise<void> {
  const has = await journal.transaction('rw', journal.events, journal.settings, async () => {
    const kept = await readHead(journal);
    // `count` would go through every event, whatever the limit: everybody waits for this.
    const isEmptied = kept.count > 0 && (await journal.events.limit(1).primaryKeys()).length === 0;
    const head = isEmptied ? await countHead(journal) : kept;
    await putHead(journal, head);
    return head;
  });
  if (isLess(has, witness)) throw new LostJournalError(witness, has);
  journal.witness = witness;
}

/**
 * Counts the events and, where some are missing, writes down what there is: every context finds the loss then. Throws
 * `LostJournalError` in that case.
 */
export async function recountJournal(journal: JournalDatabase): Promise<void> {
  const { events, settings } = journal;
  const loss = await journal.transaction('r', events, settings, async () => {
    const kept = await readHead(journal);
    return (await events.count()) < kept.count ? kept : null;
  });
  if (loss === null) return;
  const has = await journal.transaction('rw', events, settings, async () => {
    const head = await countHead(journal);
    await putHead(journal, head);
    return head;
  });
  throw new LostJournalError(loss, has);
}
