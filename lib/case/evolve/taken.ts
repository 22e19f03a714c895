import type { Case } from '../case';
import type { CaseEvent } from '../events';
import type { CaseFacts } from '../facts';
import type { MessageRecord } from '../message';
import { momentsOf } from '../moments-of';
import { sortMoments } from './timeline';

/** A case at its first event. */
export function taken(event: Extract<CaseEvent, { type: 'MessageTaken' }>): Case {
  return {
    id: event.caseId,
    number: event.number,
    seq: event.seq,
    status: 'taken',
    message: event.message,
    seenText: event.message.text,
    vanished: false,
    regulation: event.regulation,
    takenBy: event.by,
    takenAt: Date.parse(event.happenedAt),
    facts: { ...factsOf(event.message), ...event.facts },
    moments: sortMoments(momentsOf(event, null)),
    assignments: [],
    drafts: [],
    placements: [],
    declared: {},
    promises: [],
    rounds: 0,
    emergencyHours: {},
    ground: null,
    earlierCaseIds: [],
    groupId: null,
    closedAt: null,
    verdict: null,
  };
}

function factsOf(message: MessageRecord): CaseFacts {
  return {
    topic: null,
    place: null,
    severity: null,
    handling: null,
    source: null,
    platform: message.network,
    visibility: message.kind === 'private' ? 'private' : 'public',
    isRepeat: false,
    interimGiven: false,
    emergency: false,
    significant: false,
    problemConfirmed: true,
    infoSufficient: true,
    executorsCount: 0,
  };
}
