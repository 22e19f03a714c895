import type { Case } from '../../lib/case/case';
import type { AnswerKind } from '../../lib/case/events';
import { isComposedByOffice } from '../../lib/case/is-composed-by-office';
import { mainAssignment } from '../../lib/case/live-assignments';
import type { Desk } from './desk';
import { rulingOf } from './ruling';

/** Whose text of this kind is: the assignment of the main executor, or null where the office itself composes it. */
export function writerOf(desk: Desk, theCase: Case, kind: AnswerKind): string | null {
  const isAnswer = kind === 'final' || kind === 'interim';
  if (isAnswer && isComposedByOffice(theCase, rulingOf(desk, theCase.regulation).rules)) return null;
  return mainAssignment(theCase)?.id ?? null;
}
