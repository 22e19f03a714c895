import type { Case } from '../../lib/case/case';
import type { Deadline } from '../../lib/deadline/deadline';
import { debtOf } from '../../lib/deadline/debt-of';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { moverOf } from '../../lib/deadline/compile-profile';
import type { JournalEvent } from '../../lib/journal/database';
import { readHead } from '../../lib/journal/journal-head';
import { accountOf, type AccountContext, type ReportRuling } from '../../lib/report/account-of';
import type { CaseAccount } from '../../lib/report/case-account';
import { CalendarRangeError } from '../../lib/time/calendar-range-error';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { rulingAtHand, type Ruling } from '../desk/ruling';
import { eventSlices } from './event-slices';

export interface Progress {
  done: number;
  total: number;
}

/**
 * The account of every case of the journal as of `asOf` (epoch ms), read and counted a slice at a time: the page stays
 * alive and `onProgress` tells how far it is. Rejects with the signal's reason when it is stopped.
 */
export async function gatherAccounts(
  desk: Desk,
  { asOf, signal, onProgress }: { asOf: number; signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<readonly CaseAccount[]> {
  const context = accountContext(desk, asOf);
  // What is kept with the journal: counting the events anew would go through all of them.
  const { count } = await readHead(desk.journal);
  const accounts: CaseAccount[] = [];
  let done = 0;
  for await (const cases of eventSlices(desk.journal)) {
    signal.throwIfAborted();
    for (const events of cases) accounts.push(...counted(events, context));
    done += cases.reduce((sum, { length }) => sum + length, 0);
    onProgress({ done, total: Math.max(count, done) });
  }
  return accounts;
}

/** A journal that a foreign copy broke costs its own case, not the report. */
function counted(events: readonly JournalEvent[], context: AccountContext): readonly CaseAccount[] {
  try {
    const account = accountOf(events, context);
    return account ? [account] : [];
  } catch (error) {
    console.error(error);
    return [];
  }
}

function accountContext(desk: Desk, asOf: number): AccountContext {
  const known = new Map<string, ReportRuling | null>();
  return {
    clock: officeClock(desk),
    rulingOf({ regulation }) {
      const key = `${regulation.id} ${regulation.edition}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const ruling = rulingAtHand(desk, regulation);
      const made = ruling && reportRuling(ruling, asOf);
      known.set(key, made);
      return made;
    },
  };
}

function reportRuling({ profile, clocks }: Ruling, asOf: number): ReportRuling {
  const grounds = new Map(
    Object.values(profile.dispositions).flatMap((each) => each.grounds.map(({ id, label }) => [id, label])),
  );
  const executors = new Set(Object.keys(profile.roles).filter((role) => moverOf(profile, role) === 'executor'));
  return {
    deadlines: (theCase) => countable(() => deadlinesOf(theCase, profile, clocks, asOf)),
    debt: (theCase: Case, deadlines) => debtOf(theCase, profile, deadlines),
    isExecutors: (role) => executors.has(role),
    reason: (id) => profile.review.reasons[id],
    ground: (id) => grounds.get(id),
  };
}

/** A date beyond the calendar's years leaves the case without clocks, as in the queue. */
function countable(count: () => readonly Deadline[]): readonly Deadline[] {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarRangeError) return [];
    throw error;
  }
}
