import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import type { Desk } from '../desk/desk';
import { readDesk } from '../desk/open-desk';
import { reprojectOpenCases } from '../desk/reproject-open-cases';

/** The setting that says that hours, calendar or acts have changed and not every row is counted by them yet. */
export const RECOUNT_DUE = 'recountDue';

/** Counts open cases by the rules as they are now; `before` is the desk they were counted by. To be run in turn (`inRulesTurn`). */
export async function recountOpenCases(before: Desk): Promise<readonly MovedDeadline[]> {
  const { journal } = before;
  const moved = await reprojectOpenCases(before, await readDesk(journal));
  await journal.settings.delete(RECOUNT_DUE);
  return moved;
}
