import type { BulkReport } from '../../components/bulk/bulk-actions';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { replay } from '../../lib/case/replay';
import { eventsOf } from '../../lib/journal/read';
import type { Desk } from '../desk/desk';
import { runCommand } from '../desk/run-command';
import { wordsOf } from '../desk/words-of-error';
import { tellChanged } from './tell-changed';

/** One command made for each case and decided as if it were the only one; what was refused is told by number. */
export async function runOnEach(
  desk: Desk,
  caseIds: readonly string[],
  make: (theCase: Case) => Command,
): Promise<BulkReport> {
  const refusals: BulkReport['refusals'][number][] = [];
  const changed: string[] = [];
  for (const caseId of caseIds) {
    const theCase = replay(await eventsOf(desk.journal, caseId));
    if (!theCase) continue;
    const outcome = await attempt(() => runCommand(desk, { caseId, seen: theCase.seq, command: make(theCase) }));
    if (outcome.done) changed.push(caseId);
    else refusals.push({ caseId, number: theCase.number, words: outcome.refusal });
  }
  if (changed.length > 0) tellChanged(changed);
  return { done: changed.length, refusals };
}

async function attempt(run: () => ReturnType<typeof runCommand>): ReturnType<typeof runCommand> {
  try {
    return await run();
  } catch (error) {
    return { done: false, refusal: wordsOf(error) };
  }
}
