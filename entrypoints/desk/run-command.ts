import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { decide } from '../../lib/case/decide';
import { isRefusal, type Refusal } from '../../lib/case/decision';
import type { CaseEvent } from '../../lib/case/events';
import { evolve } from '../../lib/case/evolve';
import { replay } from '../../lib/case/replay';
import { verdictOf } from '../../lib/deadline/verdict-of';
import { append } from '../../lib/journal/append';
import type { ContentRow } from '../../lib/journal/database';
import { eventsOf } from '../../lib/journal/read';
import { readCase, type StoredCase } from '../../lib/journal/read-case';
import { now } from '../../lib/platform/system';
import { officeDate } from '../../lib/time/office-date';
import { words } from '../../lib/words/words';
import type { Desk } from './desk';
import { keepWitness } from './keep-witness';
import { approvers } from './approvers';
import { assess } from './assess';
import { onBehalfOf } from './on-behalf-of';
import { personalOf } from './personal-of';
import { personalOfRow } from './personal-of-row';
import { projectCase } from './project-case';
import { NO_RULES } from './no-rules';
import { changedSince, settingsOf } from './open-desk';
import { rulingAtHand, rulingOf } from './ruling';
import { signEvents } from './sign-events';
import { officeActOf, whoseAct } from './whose-act';
import { tellOvertaken } from './tell-overtaken';
import { UNDO_WINDOW_MS } from './undo-window';

/** `seq`: number of the last event it made. `overtaken`: somebody else acted first, and the screen the person decided on is no more. */
export type CommandOutcome = { done: true; seq: number } | { done: false; refusal: string; overtaken?: true };

interface Given {
  caseId: string;
  /** Number of the last event the person had on the screen. */
  seen: number;
  /** The case as it was read for that screen: it need not be read again. That nobody has acted since, the write finds out. */
  shown?: StoredCase;
  command: Command;
  /** Bodies of the hashes in the command. */
  contents?: readonly ContentRow[];
  /** A page showed that it happened: it is written down whose act it ever was. */
  isWitnessed?: boolean;
}

/**
 * Decides a command on a case and records it. When somebody has acted since `seen`, nothing is recorded and the refusal
 * tells what happened. The act that closes a case brings its verdict along. Where the office is no longer as `desk` has it,
 * it is read anew: what hours and acts changed in another window must not be undone in the row. Rejects only when the
 * database fails.
 */
export async function runCommand(desk: Desk, given: Given): Promise<CommandOutcome> {
  const { caseId, seen, shown, command, contents = [], isWitnessed = false } = given;
  const isShown = shown?.row !== undefined && shown.events.at(-1)?.seq === seen;
  const { events: journal, row: stored } = isShown ? shown : await readCase(desk.journal, caseId);
  const before = replay(journal);
  const last = journal.at(-1);
  if (!before || !last) return { done: false, refusal: words.overtaken.noCase };
  const overtaken = tellOvertaken(desk, journal, seen);
  if (overtaken !== null) return { done: false, refusal: overtaken, overtaken: true };

  // A clock that was set back must not put an act before the one it follows.
  const at = Math.max(now(), Date.parse(last.recordedAt));
  const others = isWitnessed ? null : refuseRole(desk, command, before, at);
  if (others !== null) return { done: false, refusal: others };
  const decided = decideAll(desk, command, before, at);
  if ('words' in decided) return { done: false, refusal: refusalWords(decided) };
  const { events, after } = decided;
  // A row of an older version, or one that is lost, does not say everything, and one may say too much after an erasure.
  const isKnown = stored?.likeKeys !== undefined && after.erasures.length === 0;
  const personal = isKnown ? personalOfRow(stored) : await personalOf(desk.journal, after);
  const row = projectCase(after, rulingAtHand(desk, after.regulation), personal, at);
  const appended = await append(desk.journal, { last, events, contents, row, settings: settingsOf(desk) });
  if (appended.appended) {
    keepWitness(desk.journal);
    return { done: true, seq: after.seq };
  }
  const changed = await changedSince(desk);
  if (isShown || changed !== null) return runCommand(changed ?? desk, { caseId, seen, command, contents, isWitnessed });
  const since = await eventsOf(desk.journal, caseId);
  return { done: false, refusal: tellOvertaken(desk, since, seen) ?? words.overtaken.byOther, overtaken: true };
}

/** What no regulation has a say in. */
const WITHOUT_RULES: ReadonlySet<Command['type']> = new Set(['applyRegulation', 'erasePersonalData']);

/** The events of the command and, where it closes the case, of its verdict. */
function decideAll(
  desk: Desk,
  command: Command,
  before: Case,
  at: number,
): { events: readonly CaseEvent[]; after: Case } | Refusal {
  // Before the first run nothing is ruled, and yet a taking can be undone or noted upon.
  const ruling = desk.isSetUp && !WITHOUT_RULES.has(command.type) ? rulingOf(desk, before.regulation) : null;
  const by = desk.office.currentPersonId;
  const context = { now: at, by, rules: ruling?.rules ?? NO_RULES, undoWindow: UNDO_WINDOW_MS };
  const step = (each: Command, state: Case): { events: readonly CaseEvent[]; after: Case } | Refusal => {
    const decision = decide(each, state, context);
    if (isRefusal(decision)) return decision;
    const events = signEvents(decision.events, {
      caseId: state.id,
      after: state.seq,
      recordedAt: at,
      by,
      onBehalfOf: onBehalfOf(desk, command.type, ruling?.profile ?? null, at),
    });
    return { events, after: events.reduce(evolve, state) };
  };
  const done = step(command, before);
  if ('words' in done || ruling === null || !isJustClosed(before, done.after)) return done;
  const judged = step(
    {
      type: 'recordVerdict',
      verdict: verdictOf(assess(done.after, ruling, at).deadlines, ruling.clocks.office.calendar.version),
    },
    done.after,
  );
  return 'words' in judged ? done : { events: [...done.events, ...judged.events], after: judged.after };
}

/** The act belongs to another person of the office: said by his title and name. */
function refuseRole(desk: Desk, command: Command, before: Case, at: number): string | null {
  const ruling = desk.isSetUp ? rulingAtHand(desk, before.regulation) : null;
  if (!ruling) return null;
  const { office } = desk;
  const { date: today } = officeDate(at, office.hours.zone);
  const act = officeActOf(command);
  const people = act === 'approveDraft' ? approvers(office, before, ruling) : office.people;
  const owner = whoseAct({ office: { ...office, people }, profile: ruling.profile, act, today });
  return owner && words.turn.refused(owner.role, owner.people.map(({ name }) => name).join(', '));
}

function isJustClosed(before: Case, after: Case): boolean {
  return before.closedAt === null && after.closedAt !== null && after.status !== 'cancelled';
}

function refusalWords(refusal: Refusal): string {
  return refusal.clause ? `${refusal.words} (${refusal.clause})` : refusal.words;
}
