import type { Case } from '../case';
import type { CommandOf } from '../commands';
import { refuse, type Act, type Verdict } from '../decision';
import type { CaseFacts, SettableFactId } from '../facts';
import { UNSET_REGULATION } from '../unset-regulation';
import { isBlank, isInstant } from './given';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Undone within the window, and only while nothing else was done with the message. */
export function cancelTaking({ seq, takenAt }: Case, { now, undoWindow }: Act): Verdict {
  return seq === 1 && now - takenAt <= undoWindow ? [{ type: 'TakingCancelled' }] : refuse('undoOver');
}

/** Once, for a message taken before the first run was finished: a case keeps the edition it was taken under. */
export function applyRegulation({ regulation }: CommandOf<'applyRegulation'>, { regulation: known }: Case): Verdict {
  if (known.id !== UNSET_REGULATION.id) return refuse('regulationKept');
  return [{ type: 'RegulationApplied', regulation }];
}

/** The message was read: once. */
export function markRead({ moments }: Case): Verdict {
  return moments.some(({ event }) => event === 'read') ? refuse('alreadyRead') : [{ type: 'MessageRead' }];
}

/** The text on the page is not the one seen last. The text taken stays with the case. */
export function noteChange({ text }: CommandOf<'noteChange'>, { seenText }: Case): Verdict {
  return text === seenText ? refuse('nothingNew') : [{ type: 'MessageChangeNoticed', text }];
}

/** It was looked for on its page and not found: once, until it is seen again. */
export function noteVanish({ vanished }: Case): Verdict {
  return vanished ? refuse('nothingNew') : [{ type: 'MessageVanishNoticed' }];
}

/** It was deleted and restored, hidden and shown, or missed by mistake: its text is as it was seen last. */
export function noteReturn({ vanished }: Case): Verdict {
  return vanished ? [{ type: 'MessageSeenAgain' }] : refuse('nothingNew');
}

/** Another beginning of a clock, epoch ms: no later than now, with a reason, and not the same once more. */
export function correctStart({ moment, to, reason }: CommandOf<'correctStart'>, { moments }: Case, act: Act): Verdict {
  if (!isInstant(to)) return refuse('timeUnreadable');
  if (to > act.now) return refuse('timeInFuture');
  if (isBlank(reason)) return refuse('reasonMissing');
  const known = moments.findLast(({ event }) => event === moment)?.at ?? null;
  if (known === to) return refuse('nothingNew');
  const from = known === null ? null : new Date(known).toISOString();
  return [{ type: 'StartCorrected', moment, from, to: new Date(to).toISOString(), reason }];
}

/** What a person says of the message; only what differs is recorded, with what it was before. */
export function classify({ after }: CommandOf<'classify'>, { facts }: Case): Verdict {
  const changed = (Object.keys(after) as SettableFactId[]).filter((fact) => after[fact] !== facts[fact]);
  if (changed.length === 0) return refuse('nothingNew');
  return [{ type: 'CaseClassified', before: only(facts, changed), after: only(after, changed) }];
}

/** Work on days off: each day with hours that begin before they end. */
export function declareEmergency({ reason, hours }: CommandOf<'declareEmergency'>): Verdict {
  if (isBlank(reason)) return refuse('reasonMissing');
  const days = Object.entries(hours);
  const readable = days.every(
    ([date, intervals]) =>
      DATE.test(date) &&
      intervals.length > 0 &&
      intervals.every(([from, to]) => CLOCK.test(from) && CLOCK.test(to) && from < to),
  );
  return days.length > 0 && readable ? [{ type: 'EmergencyDeclared', reason, hours }] : refuse('hoursMissing');
}

function only(facts: Partial<CaseFacts>, names: readonly SettableFactId[]): Partial<Pick<CaseFacts, SettableFactId>> {
  return Object.fromEntries(names.map((name) => [name, facts[name]]));
}
