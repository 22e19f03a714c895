import type { JournalDatabase } from '../../../lib/journal/database';
import { SWEEP_DUE, sweepContents } from '../../../lib/journal/sweep-contents';
import { now } from '../../../lib/platform/system';
import { forgetLeftBehind } from './forget-traces';

/** Sweeps, and before it ends an erasing that was cut short: a sweep forgets that one was asked for. To be run in turn (`inTidyTurn`). */
export async function endSweep(journal: JournalDatabase, pause?: () => Promise<void>): Promise<void> {
  const due = await journal.settings.get(SWEEP_DUE);
  if (due) await forgetLeftBehind(journal, due.value);
  await sweepContents(journal, now(), pause);
}
