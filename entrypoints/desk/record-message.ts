import type { CommandOf } from '../../lib/case/commands';
import { decideTaking } from '../../lib/case/decide-taking';
import { isRefusal } from '../../lib/case/decision';
import { taken } from '../../lib/case/evolve/taken';
import type { ContentRow } from '../../lib/journal/database';
import { recordTaking, type Taken } from '../../lib/journal/record-taking';
import { newId, now } from '../../lib/platform/system';
import type { Desk } from './desk';
import { inForce } from './in-force';
import { keepWitness } from './keep-witness';
import { onBehalfOf } from './on-behalf-of';
import { projectCase, type KnownPersonal } from './project-case';
import { countingAtHand } from './counting';
import { NO_RULES } from './no-rules';
import { readDesk, settingsOf } from './open-desk';
import { signEvents } from './sign-events';
import { TakingRefusedError } from './taking-refused-error';
import { UNDO_WINDOW_MS } from './undo-window';

type Taking = Pick<CommandOf<'takeMessage'>, 'message' | 'via' | 'starts' | 'facts'> & {
  contents: readonly ContentRow[];
  /** What its row shows. */
  personal: KnownPersonal;
};

/**
 * A message, however it came, becomes a case under the next number, or the case that already holds it answers. One
 * transaction, in which the office must still be as `desk` has it: where it is not, it is read anew. Rejects when nothing
 * was written.
 */
export async function recordMessage(desk: Desk, { contents, personal, ...given }: Taking): Promise<Taken> {
  const { journal } = desk;
  const at = now();
  let asked = 0;
  const outcome = await recordTaking(journal, given.message.key, async (number) => {
    asked += 1;
    const isRead = settingsOf(desk).length > 0;
    const current = asked > 1 && isRead ? await readDesk(journal) : desk;
    // This desk may have been read before midnight.
    const { regulation, currentPersonId: by } = inForce(current.office, at);
    const ruling = countingAtHand(current, regulation);
    const caseId = newId();
    const command = { type: 'takeMessage', number, regulation, ...given } as const;
    const decision = decideTaking(command, {
      now: at,
      by,
      // A taking is ruled by nothing but the message itself.
      rules: NO_RULES,
      undoWindow: UNDO_WINDOW_MS,
    });
    if (isRefusal(decision)) throw new TakingRefusedError(decision.words);
    const [event] = signEvents(decision.events, {
      caseId,
      after: 0,
      recordedAt: at,
      by,
      onBehalfOf: onBehalfOf(current, 'takeMessage', ruling?.profile ?? null, at),
    });
    if (event?.type !== 'MessageTaken') throw new Error('A taking makes a case');
    const row = projectCase(taken(event), ruling, personal, at);
    return { caseId, events: [event], contents, row, settings: settingsOf(current) };
  });
  if (outcome.taken) keepWitness(journal);
  return outcome;
}
