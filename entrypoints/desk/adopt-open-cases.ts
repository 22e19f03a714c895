import { replay } from '../../lib/case/replay';
import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import { eventsOf, openCases } from '../../lib/journal/read';
import type { Desk } from './desk';
import { runCommand } from './run-command';

/** Brings messages taken before the first run under the office's regulation. Answers with the cases it changed. */
export async function adoptOpenCases(desk: Desk): Promise<string[]> {
  const adopted: string[] = [];
  for (const { id, moveAct } of await openCases(desk.journal)) {
    if (moveAct !== 'unjudged') continue;
    const theCase = replay(await eventsOf(desk.journal, id));
    if (theCase?.regulation.id !== UNSET_REGULATION.id) continue;
    const command = { type: 'applyRegulation', regulation: desk.office.regulation } as const;
    const outcome = await runCommand(desk, { caseId: id, seen: theCase.seq, command });
    if (outcome.done) adopted.push(id);
  }
  return adopted;
}
