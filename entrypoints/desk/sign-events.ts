import type { DecidedEvent } from '../../lib/case/decision';
import type { CaseEvent } from '../../lib/case/events';
import { newId } from '../../lib/platform/system';

/** Decided events with everything the journal wants: id, case, number in the case, when and by whom written down. */
export function signEvents(
  events: readonly DecidedEvent[],
  { caseId, after, recordedAt, by }: { caseId: string; after: number; recordedAt: number; by: string },
): CaseEvent[] {
  return events.map((event, index) => ({
    ...event,
    id: newId(),
    caseId,
    seq: after + 1 + index,
    recordedAt: new Date(recordedAt).toISOString(),
    by,
  }));
}
