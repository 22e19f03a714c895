import type { Case } from '../case';
import type { CaseEvent } from '../events';
import type { CaseFacts } from '../facts';
import type { MessageRecord } from '../message';
import { momentsOf } from '../moments-of';
import { untouched } from '../untouched';
import { sortMoments } from './timeline';

/** A case at its first event. */
export function taken(event: Extract<CaseEvent, { type: 'MessageTaken' }>): Case {
  return {
    ...untouched,
    id: event.caseId,
    number: event.number,
    seq: event.seq,
    status: 'taken',
    message: event.message,
    seenText: event.message.text,
    regulation: event.regulation,
    takenBy: event.by,
    takenAt: Date.parse(event.happenedAt),
    facts: { ...factsOf(event.message), ...event.facts },
    moments: sortMoments(momentsOf(event, null)),
  };
}

function factsOf(message: MessageRecord): CaseFacts {
  return {
    ...untouched.facts,
    platform: message.network,
    visibility: message.kind === 'private' ? 'private' : 'public',
  };
}
