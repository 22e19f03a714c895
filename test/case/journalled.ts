import type { DecidedEvent } from '../../lib/case/decision';
import type { CaseEvent } from '../../lib/case/events';

/** Decided events with the envelope the journal gives them. */
export function journalled(decided: readonly DecidedEvent[], count: number, now: number, by: string): CaseEvent[] {
  return decided.map((event, index) => {
    const seq = count + index + 1;
    return { id: `event-${seq}`, caseId: 'case-1', seq, recordedAt: new Date(now).toISOString(), by, ...event };
  });
}
