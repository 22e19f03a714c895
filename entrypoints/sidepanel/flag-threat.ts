import type { Outcome } from '../../components/view-models';
import { replay } from '../../lib/case/replay';
import { eventsOf } from '../../lib/journal/read';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { runCommand } from '../desk/run-command';

/** A threat is not processed and yet told to the head: the flag on the case just declined, once. */
export async function flagThreat(desk: Desk, caseId: string): Promise<Outcome> {
  const declined = replay(await eventsOf(desk.journal, caseId));
  if (!declined || declined.facts.significant) return { done: true };
  const command = { type: 'flagSignificance', reason: words.endings.threat.reason } as const;
  return runCommand(desk, { caseId, seen: declined.seq, command });
}
