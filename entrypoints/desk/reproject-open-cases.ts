import { replay } from '../../lib/case/replay';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { movedDeadlines, type MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { eventsOf, openCases } from '../../lib/journal/read';
import { now } from '../../lib/platform/system';
import type { Desk } from './desk';
import { projectCase } from './project-case';
import { rulingAtHand } from './ruling';

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
    const [was, is] = [rulingAtHand(before, theCase.regulation), rulingAtHand(after, theCase.regulation)];
    const { excerpt: text, authorName: author, authorKey, likeKeys = [] } = row;
    const known = { text, author, authorKey, likeKeys };
    await after.journal.cases.where({ id: row.id }).modify((stored, place) => {
      // Somebody may have acted meanwhile; his row is counted by the new rules already.
      if (stored.seq === theCase.seq) place.value = projectCase(theCase, is, known, at);
    });
    if (was && is) {
      const [earlier, later] = [was, is].map(({ profile, clocks }) => deadlinesOf(theCase, profile, clocks, at));
      moved.push(...movedDeadlines(theCase, earlier ?? [], later ?? []));
    }
  }
  return moved;
}
