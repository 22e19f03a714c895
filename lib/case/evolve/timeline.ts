import type { Case } from '../case';
import type { CaseEvent } from '../events';
import type { Moment } from '../moment';

/** Moments in the order they happened; those of one instant in the order they were written down. */
export function sortMoments(moments: readonly Moment[]): readonly Moment[] {
  return moments.toSorted((a, b) => a.at - b.at || a.seq - b.seq);
}

/** The corrected start takes the place of the earlier one; a start that was not known is added. */
export function startCorrected(before: Case, event: Extract<CaseEvent, { type: 'StartCorrected' }>): Case {
  const corrected: Moment = { event: event.moment, at: Date.parse(event.to), seq: event.seq };
  return { ...before, moments: [...before.moments.filter(({ event: name }) => name !== event.moment), corrected] };
}
