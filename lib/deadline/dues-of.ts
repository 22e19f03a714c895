import type { Case } from '../case/case';
import type { Duration, RegulationProfile } from '../regulation/schema';
import { type Deadline, isOpen } from './deadline';
import type { Due } from './due';
import { isOfDebt } from './is-of-debt';

/** What falls due in an open case, the office's and its executors'. `deadlines` are those of the case. */
export function duesOf(theCase: Case, profile: RegulationProfile, deadlines: readonly Deadline[]): readonly Due[] {
  return [...deadlines.flatMap((deadline) => dueOf(deadline, profile)), ...promiseOf(theCase)];
}

function dueOf(deadline: Deadline, profile: RegulationProfile): Due[] {
  const { key, dueAt: at, mover: whose, optional, role, act, clause, startedAt: from, internal } = deadline;
  if (at === null || optional || !isOpen(deadline) || (whose !== 'own' && whose !== 'executor')) return [];
  const before = remindersOf(profile, deadline.id);
  const due: Due = { key, at, whose, role: role.id, label: act.label, clause, from };
  if (isOfDebt(deadline, profile)) due.debt = true;
  if (internal) due.internal = true;
  return [before.length > 0 ? { ...due, before } : due];
}

/** The date the last answer named to the author. */
function promiseOf({ promises, placements, takenAt }: Case): Due[] {
  const promised = promises.at(-1);
  if (!promised) return [];
  const from = placements.at(-1)?.placedAt ?? takenAt;
  return [{ key: 'promise', at: promised.dueAt, whose: 'own', debt: true, label: '', clause: '', from }];
}

/** A reaction «notify» or «escalate» some time ahead is a reminder of the act itself. */
function remindersOf({ deadlines }: RegulationProfile, id: string): Duration[] {
  return (deadlines[id]?.reactions ?? []).flatMap((reaction) =>
    reaction.at !== 'breach' && (reaction.do === 'notify' || reaction.do === 'escalate') ? [reaction.at] : [],
  );
}
