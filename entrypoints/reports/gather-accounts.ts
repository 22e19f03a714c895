import type { JournalDatabase } from '../../lib/journal/database';
import { readHead } from '../../lib/journal/journal-head';
import type { CaseAccount } from '../../lib/report/case-account';
import type { Desk } from '../desk/desk';
import { accountContext, accountStamp } from './account-context';
import { caseLengths } from './case-lengths';
import { countAll } from './count-all';
import { countChanged } from './count-changed';
import type { CountedCase, CountingJob } from './counted-case';
import { keepAccounts, readKept, type Kept } from './kept-accounts';

export interface Gathered {
  accounts: readonly CaseAccount[];
  /** Lays the judged cases aside, so that the next time they are only read. */
  keep(): Promise<void>;
}

interface Options extends Pick<CountingJob, 'signal' | 'onProgress'> {
  asOf: number;
  /** Names of this program's files: what another one counted is counted anew. null: unknown, nothing is kept. */
  program: readonly string[] | null;
}

/**
 * The account of every case of the journal as of `asOf` (epoch ms), in the order of their ids, a slice at a time: the page
 * stays alive and `onProgress` tells how far it is. Judged cases that did not change since they were counted last are not
 * read again, where the heads of all counted cases together are the head that is kept with the journal; whether that head is
 * right the panel looks after (`recountJournal`). Rejects with the signal's reason when it is stopped.
 */
export async function gatherAccounts(desk: Desk, { asOf, program, ...options }: Options): Promise<Gathered> {
  const { journal } = desk;
  const stamp = program && (await accountStamp(desk, program));
  const [{ head, lengths }, kept] = await Promise.all([
    wholeJournal(journal),
    stamp === null ? NOTHING : readKept(journal.name, stamp, options.signal),
  ]);
  const job = { journal, head, context: accountContext(desk, asOf), ...options };
  job.signal.throwIfAborted();
  const cases = (await countedBefore(job, kept, lengths)) ?? (await countAll(job));
  return {
    accounts: cases.flatMap(({ account }) => account ?? []),
    keep: async () => {
      if (stamp !== null) await keepAccounts(journal.name, { stamp, cases, kept });
    },
  };
}

const NOTHING: Kept = new Map();

/** How much there is in all and in each case, at one moment. The head is kept: counting the events anew would go through all of them. */
function wholeJournal(journal: JournalDatabase) {
  return journal.transaction('r', journal.events, journal.settings, journal.cases, async () => ({
    head: await readHead(journal),
    lengths: await caseLengths(journal),
  }));
}

/** null as `countChanged` has it, and where what lies aside cannot be made use of. */
async function countedBefore(
  job: CountingJob,
  kept: Kept,
  lengths: ReadonlyMap<string, number>,
): Promise<readonly CountedCase[] | null> {
  try {
    return await countChanged(job, kept, lengths);
  } catch (error) {
    job.signal.throwIfAborted();
    console.error(error);
    return null;
  }
}
