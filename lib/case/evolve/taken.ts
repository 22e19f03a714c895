import type { Case } from '../case';
import type { CaseEvent } from '../events';
import type { CaseFacts } from '../facts';
import type { MessageRecord } from '../message';
import type { Moment } from '../moment';
import { startsOf } from '../starts-of';
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
    moments: sortMoments(startsOf(event)),
  };
}

/**
 * The case after another copy of the journal brought its own taking of the same message: both who took it are named, each
 * clock keeps its earlier beginning, what only the other knew is added.
 */
export function takenAgain(before: Case, event: Extract<CaseEvent, { type: 'MessageTaken' }>): Case {
  const others = startsOf(event);
  // A start that a person has corrected stands.
  const isLater = ({ event: name, at, seq }: Moment) =>
    seq === 1 && others.some((other) => other.event === name && other.at < at);
  const kept = before.moments.filter((moment) => !isLater(moment));
  const added = others.filter(({ event: name }) => !kept.some((moment) => moment.event === name));
  const known = Object.entries(before.facts).filter(([, value]) => value !== null);
  const isAnother = event.by !== before.takenBy && !before.alsoTakenBy.includes(event.by);
  return {
    ...before,
    seq: event.seq,
    alsoTakenBy: isAnother ? [...before.alsoTakenBy, event.by] : before.alsoTakenBy,
    facts: { ...before.facts, ...event.facts, ...Object.fromEntries(known) },
    moments: sortMoments([...kept, ...added]),
  };
}

function factsOf(message: MessageRecord): CaseFacts {
  return {
    ...untouched.facts,
    platform: message.network,
    visibility: message.kind === 'private' ? 'private' : 'public',
  };
}
