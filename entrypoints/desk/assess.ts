import type { Case } from '../../lib/case/case';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { nextMoveOf, type NextMove } from '../../lib/deadline/next-move-of';
import type { Counting } from './counting';

/** How a case stands at a moment: all its clocks and whose move it is. */
export interface Assessment {
  deadlines: readonly Deadline[];
  move: NextMove;
}

export function assess(theCase: Case, { profile, clocks }: Counting, now: number): Assessment {
  const deadlines = deadlinesOf(theCase, profile, clocks, now);
  return { deadlines, move: nextMoveOf(theCase, profile, deadlines) };
}
