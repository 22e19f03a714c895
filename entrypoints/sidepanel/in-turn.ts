import type { Command } from '../../lib/case/commands';
import type { JournalDatabase } from '../../lib/journal/database';
import type { CommandOutcome } from '../desk/run-command';

/** One act: made when its turn has come, run on the case as it stands after event number `seen`. */
export interface TurnAct {
  make: () => Promise<Command> | Command;
  run: (command: Command, seen: number) => Promise<CommandOutcome>;
}

/** What this panel itself did to a case since event number `from`: the screen may not have been redrawn yet. */
interface Done {
  from: number;
  to: number;
  /** The last of these acts. */
  press: string;
}

interface Turn {
  last: Promise<unknown>;
  done: Done | null;
}

const turns = new WeakMap<JournalDatabase, Map<string, Turn>>();

/**
 * Acts on one case in the order they were pressed: one pressed while another is being written waits for it. What the
 * panel itself wrote since the screen was drawn (`seen`) overtakes nobody; whether the act still fits is decided on the
 * case as it is by then. The same act pressed twice on one screen is done once. Rejects as `make` and `run` do.
 */
export function inTurn(
  journal: JournalDatabase,
  { caseId, seen }: { caseId: string; seen: number },
  act: TurnAct,
): Promise<CommandOutcome> {
  const turn = turnOf(journal, caseId);
  const doIt = async (): Promise<CommandOutcome> => {
    const command = await act.make();
    const press = pressOf(command);
    // A screen that shows all of it begins anew: its own double presses are told from its own first one.
    const done = turn.done && seen >= turn.done.from && seen < turn.done.to ? turn.done : null;
    if (seen === done?.from && press === done.press) return { done: true, seq: done.to };
    const outcome = await act.run(command, done?.to ?? seen);
    if (outcome.done) turn.done = { from: done?.from ?? seen, to: outcome.seq, press };
    return outcome;
  };
  const result = turn.last.then(doIt);
  turn.last = result.catch(() => undefined);
  return result;
}

function turnOf(journal: JournalDatabase, caseId: string): Turn {
  const known = turns.get(journal) ?? new Map<string, Turn>();
  turns.set(journal, known);
  const turn = known.get(caseId) ?? { last: Promise.resolve(), done: null };
  known.set(caseId, turn);
  return turn;
}

/** What tells one press from another. The id of a new draft is made with every press. */
function pressOf(command: Command): string {
  return JSON.stringify(command.type === 'submitDraft' ? { ...command, draftId: '' } : command);
}
