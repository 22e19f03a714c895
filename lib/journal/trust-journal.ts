import type { JournalDatabase } from './database';
import { eventKeys } from './event-keys';
import { countHead, HEAD_KEY, isLess, LostJournalError, putHead, readHead, type JournalHead } from './journal-head';

/**
 * Compares the journal with what a witness outside of the database saw last, and remembers the witness for every write to
 * come. Throws `LostJournalError` where less is there. Cheap: whether events are missing one by one is for `recountJournal`.
 */
export async function trustJournal(journal: JournalDatabase, witness: JournalHead | null): Promise<void> {
  const has = (await keptHead(journal)) ?? (await headAnew(journal));
  if (isLess(has, witness)) throw new LostJournalError(witness, has);
  journal.witness = witness;
}

/** The head as it is kept; null where it is not, or the journal was emptied under it. Nothing is written: everybody waits for this. */
async function keptHead(journal: JournalDatabase): Promise<JournalHead | null> {
  const { events, settings } = journal;
  return journal.transaction('r', events, settings, async () => {
    // `count` would go through every event, whatever the limit.
    const [kept, first] = await Promise.all([settings.get(HEAD_KEY), events.limit(1).primaryKeys()]);
    const head = kept?.value as JournalHead | undefined;
    return head === undefined || (head.count > 0 && first.length === 0) ? null : head;
  });
}

/** The journal as it is, counted and written down. */
function headAnew(journal: JournalDatabase): PromiseLike<JournalHead> {
  return journal.transaction('rw', journal.events, journal.settings, async () => {
    const head = await countHead(journal);
    await putHead(journal, head);
    return head;
  });
}

/** How often it is counted anew because people wrote meanwhile, before it is asked for in one look. */
const ROUNDS = 3;

/**
 * Counts the events and, where some are missing, writes down what there is: every context finds the loss then. Throws
 * `LostJournalError` in that case. Counted in slices: the database answers nobody else while it goes through all of them
 * (a second for 200,000). What slices did not see, for somebody moved it meanwhile, is asked for once more in one look. `pause`: as of `eventKeys`.
 */
export async function recountJournal(journal: JournalDatabase, pause?: () => Promise<void>): Promise<void> {
  const { events, settings } = journal;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await readHead(journal);
    let seen = 0;
    for await (const keys of eventKeys(journal, pause)) seen += keys.length;
    if (seen >= (await readHead(journal)).count) return;
    if (seen < before.count) break;
    // Something was written meanwhile: it stands behind what was read, or it makes up in number for what is missing.
  }
  const loss = await journal.transaction('r', events, settings, async () => {
    const kept = await readHead(journal);
    return (await events.count()) < kept.count ? kept : null;
  });
  if (loss !== null) throw new LostJournalError(loss, await headAnew(journal));
}
