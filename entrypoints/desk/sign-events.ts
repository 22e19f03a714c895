import type { DecidedEvent } from '../../lib/case/decision';
import type { CaseEvent } from '../../lib/case/events';
import { newId } from '../../lib/platform/system';

interface Signature {
  caseId: string;
  /** Number of the event before them. */
  after: number;
  /** Epoch ms. */
  recordedAt: number;
  by: string;
  /** The absent person in whose place it is done; undefined: in one's own right. */
  onBehalfOf?: string | undefined;
}

/** Decided events with everything the journal wants: id, case, number in the case, when and by whom written down. */
export function signEvents(
  events: readonly DecidedEvent[],
  { caseId, after, recordedAt, by, onBehalfOf }: Signature,
): CaseEvent[] {
  return events.map((event, index) => ({
    ...event,
    id: newId(),
    caseId,
    seq: after + 1 + index,
    recordedAt: new Date(recordedAt).toISOString(),
    by,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  }));
}
