import { readHead } from '../../lib/journal/journal-head';
import type { CaseAccount } from '../../lib/report/case-account';
import type { Desk } from '../desk/desk';
import { accountContext, accountStamp } from './account-context';
import { caseLengths } from './case-lengths';
import { countAll } from './count-all';
import { countChanged } from './count-changed';
import type { CountingJob } from './counted-case';
import { keepAccounts, readKept } from './kept-accounts';

export interface Gathered {
  accounts: readonly CaseAccount[];
  /** Lays aside what was counted anew, so that the next time it is only read. */
  keep(): Promise<void>;
}

interface Options extends Pick<CountingJob, 'signal' | 'onProgress'> {
  asOf: number;
  /** Names of this program's files: what another one counted is counted anew. */
  program: readonly string[];
}

/**
 * The account of every case of the journal as of `asOf` (epoch ms), in the order of their ids, a slice at a time: the page
 * stays alive and `onProgress` tells how far it is. Judged cases that did not change since they were counted last are not
 * read again: that nothing else was counted than the journal holds is proved by its head. Rejects with the signal's reason
 * when it is stopped.
 */
export async function gatherAccounts(desk: Desk, { asOf, program, ...options }: Options): Promise<Gathered> {
  const { journal } = desk;
  const stamp = accountStamp(desk, program);
  // The head is kept with the journal: counting the events anew would go through all of them.
  const [head, kept, lengths] = await Promise.all([
    readHead(journal),
    readKept(journal.name, stamp),
    caseLengths(journal),
  ]);
  const counting = { journal, head, context: accountContext(desk, asOf), ...options };
  const cases = (await countChanged(counting, kept, lengths)) ?? (await countAll(counting));
  return {
    accounts: cases.flatMap(({ account }) => account ?? []),
    keep: () => keepAccounts(journal.name, { stamp, cases, kept }),
  };
}
