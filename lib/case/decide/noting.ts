import type { Case } from '../case';
import type { CommandOf } from '../commands';
import { refuse, type Act, type Verdict } from '../decision';
import { isMessageKey } from '../message-key';
import { isBlank, isInstant } from './given';

/** Of public significance, with a reason, once: from now on the head is to be told. */
export function flagSignificance({ reason }: CommandOf<'flagSignificance'>, { facts }: Case): Verdict {
  if (facts.significant) return refuse('alreadySignificant');
  return isBlank(reason) ? refuse('reasonMissing') : [{ type: 'SignificanceFlagged', reason }];
}

/** The head was told, of a message that is of public significance; as often as it happened. */
export function informHead({ signedBy, note }: CommandOf<'informHead'>, { facts }: Case): Verdict {
  return facts.significant ? [{ type: 'HeadInformed', signedBy, note }] : refuse('notSignificant');
}

/** A shortcoming in an executor's work, in words; `clause` is the rule that was broken. */
export function noteShortcoming({ clause, note }: CommandOf<'noteShortcoming'>): Verdict {
  return isBlank(note) ? refuse('noteMissing') : [{ type: 'ShortcomingFound', clause, note }];
}

/** A date that the act leaves to be named in the course of the case. */
export function declareDueDate(command: CommandOf<'declareDueDate'>, { now, rules }: Act): Verdict {
  const { deadlineId, dueAt, namedBy, note } = command;
  if (!rules.declaredDeadlines.includes(deadlineId)) return refuse('deadlineUnknown');
  if (!isInstant(dueAt)) return refuse('timeUnreadable');
  if (dueAt <= now) return refuse('dueInPast');
  if (namedBy.length === 0) return refuse('partiesMissing');
  return [{ type: 'DueDateDeclared', deadlineId, dueAt: new Date(dueAt).toISOString(), namedBy, note }];
}

/** The author answered a question: where, what, or both. */
export function recordAuthorReply({ messageKey, content }: CommandOf<'recordAuthorReply'>): Verdict {
  if (messageKey === null && content === null) return refuse('replyEmpty');
  if (messageKey !== null && !isMessageKey(messageKey)) return refuse('keyUnreadable');
  return [{ type: 'AuthorReplied', messageKey, content }];
}

/** Repeats another case, by a reason; each earlier case once and never itself. */
export function linkRepeat({ earlierCaseId, reason }: CommandOf<'linkRepeat'>, before: Case): Verdict {
  if (earlierCaseId === before.id) return refuse('sameCase');
  if (before.earlierCaseIds.includes(earlierCaseId)) return refuse('alreadyLinked');
  return isBlank(reason) ? refuse('reasonMissing') : [{ type: 'RepeatLinked', earlierCaseId, reason }];
}

/** Into a group of messages about one problem; out of the one it stood in before. */
export function joinGroup({ groupId }: CommandOf<'joinGroup'>, before: Case): Verdict {
  return before.groupId === groupId ? refuse('nothingNew') : [{ type: 'GroupJoined', groupId }];
}

/** Out of the group it stands in. */
export function leaveGroup({ groupId }: Case): Verdict {
  return groupId === null ? refuse('nothingNew') : [{ type: 'GroupLeft', groupId }];
}

/** Something that happened outside of the program: only what the act knows as such. */
export function noteOutsideEvent({ event, note }: CommandOf<'noteOutsideEvent'>, { rules }: Act): Verdict {
  return rules.outsideEvents.includes(event) ? [{ type: 'OutsideEventNoted', event, note }] : refuse('outsideUnknown');
}
