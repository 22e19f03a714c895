import type { Case } from '../../lib/case/case';
import { replay } from '../../lib/case/replay';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { movedDeadlines, type MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { eventsOf, openCases } from '../../lib/journal/read';
import { now } from '../../lib/platform/system';
import { CalendarRangeError } from '../../lib/time/calendar-range-error';
import type { Desk } from './desk';
import { personalOfRow } from './personal-of-row';
import { projectCase } from './project-case';
import { type Counting, countingAtHand } from './counting';

/**
 * Counts every open case anew after the office's hours, readings or calendar changed, and tells what moved. Closed
 * cases keep their verdict and are not touched.
 */
export async function reprojectOpenCases(before: Desk, after: Desk): Promise<readonly MovedDeadline[]> {
  const at = now();
  const moved: MovedDeadline[] = [];
  for (const row of await openCases(after.journal)) {
    const theCase = replay(await eventsOf(after.journal, row.id));
    if (!theCase) continue;
    const [was, is] = [countingAtHand(before, theCase.regulation), countingAtHand(after, theCase.regulation)];
    const known = personalOfRow(row);
    await after.journal.cases.where({ id: row.id }).modify((stored, place) => {
      // Somebody may have acted meanwhile; his row is counted by the new rules already.
      if (stored.seq === theCase.seq) place.value = projectCase(theCase, is, known, at);
    });
    if (was && is) {
      moved.push(...movedDeadlines(theCase, counted(theCase, was, at), counted(theCase, is, at)));
    }
  }
  return moved;
}

/** Nothing where a date lies beyond the calendar: one such case must not stop the recount of the rest. */
function counted(theCase: Case, { profile, clocks }: Counting, at: number): readonly Deadline[] {
  try {
    return deadlinesOf(theCase, profile, clocks, at);
  } catch (error) {
    if (error instanceof CalendarRangeError) return [];
    throw error;
  }
}
