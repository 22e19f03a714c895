import type { Case } from './case';
import type { CaseRules } from './case-rules';
import { liveAssignments } from './live-assignments';

/** Whether the joint answer of several executors is written by the office itself, from their parts. */
export function isComposedByOffice(
  theCase: Pick<Case, 'assignments'>,
  { composer }: Pick<CaseRules, 'composer'>,
): boolean {
  return composer.who === 'coordinator' && liveAssignments(theCase).length > 1;
}
