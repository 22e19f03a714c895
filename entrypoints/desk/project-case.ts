import { CLOSED_STATUSES, type Case } from '../../lib/case/case';
import { liveAssignments, mainAssignment } from '../../lib/case/live-assignments';
import type { AuthorContent } from '../../lib/case/message';
import { answerOf } from '../../lib/deadline/answer-of';
import { debtOf } from '../../lib/deadline/debt-of';
import { isOpen } from '../../lib/deadline/deadline';
import { duesOf } from '../../lib/deadline/dues-of';
import { nextDueAt } from '../../lib/deadline/next-due-at';
import { ownMoves } from '../../lib/deadline/own-moves';
import { NO_DEADLINE, type CaseRow } from '../../lib/journal/case-row';
import { placeAct } from '../../lib/regulation/place-act';
import { CalendarRangeError } from '../../lib/time/calendar-range-error';
import { assess, type Assessment } from './assess';
import { likeKeys } from '../../lib/text/likeness';
import type { Counting } from './counting';

/** What the row says of the message's words and author. Erased: an empty text and no author. */
export interface KnownPersonal {
  text: string;
  author: string | null;
  authorKey?: string | null | undefined;
  /** Where only the beginning of the text is at hand: the keys made from the whole. */
  likeKeys?: readonly number[] | undefined;
}

/** Characters of the text that a list shows. */
const EXCERPT_LENGTH = 160;

/**
 * The row of a case as of `now`: everything lists, badge, marks and search need. `ruling` is null where the case's
 * regulation is not at hand or cannot be counted: the message is kept all the same, without deadlines, and the queue
 * says so (`moveAct` is `unjudged`).
 */
export function projectCase(theCase: Case, ruling: Counting | null, personal: KnownPersonal, now: number): CaseRow {
  const { deadlines, move } = judge(theCase, ruling, now);
  const main = mainAssignment(theCase);
  const co = liveAssignments(theCase).filter(({ role }) => role === 'co');
  const closed = (CLOSED_STATUSES as readonly string[]).includes(theCase.status);
  const promisedAt = closed ? null : (theCase.promises.at(-1)?.dueAt ?? null);
  const { text, author } = personal;
  const keys = personal.likeKeys ?? likeKeys(text);
  const due = closed ? null : earlier(nextDueAt(deadlines), promisedAt);
  const placing =
    move.act === 'place' && ruling ? placeAct(ruling.profile, theCase.facts.visibility === 'private') : null;
  const debt = ruling && debtOf(theCase, ruling.profile, deadlines);
  return {
    id: theCase.id,
    number: theCase.number,
    seq: theCase.seq,
    status: theCase.status,
    closed,
    messageKey: theCase.message.key,
    network: theCase.message.network,
    kind: theCase.message.kind,
    url: theCase.message.url,
    excerpt: text.slice(0, EXCERPT_LENGTH),
    authorName: author,
    ...(theCase.erasures.length > 0 ? { erased: true as const } : {}),
    topic: theCase.facts.topic,
    place: theCase.facts.place,
    severity: theCase.facts.severity,
    executorName: main?.executorName ?? null,
    ...(main && { executorId: main.executorId }),
    ...(co.length > 0 && {
      coExecutorIds: co.map(({ executorId }) => executorId),
      coExecutorNames: co.map(({ executorName }) => executorName).join('\n'),
    }),
    takenAt: theCase.takenAt,
    moveSide: move.side,
    moveAct: move.act,
    ...(placing == null ? {} : { placeLabel: placing }),
    moveClause: move.deadline?.clause ?? null,
    moveDueAt: move.deadline?.dueAt ?? null,
    answerDueAt: answerOf(deadlines)?.dueAt ?? null,
    nextDueAt: due,
    nextOwnDueAt: closed ? null : earlier(nextDueAt(ownMoves(deadlines)), promisedAt),
    provisional: deadlines.some((deadline) => isOpen(deadline) && deadline.provisional),
    interimOwed: theCase.status === 'interim' || (theCase.facts.interimGiven && !closed),
    ...(debt ? { debtClause: debt.clause, ...(debt.dueAt !== null && { debtDueAt: debt.dueAt }) } : {}),
    ...(promisedAt === null ? {} : { promisedAt }),
    ...(personal.authorKey ? { authorKey: personal.authorKey } : {}),
    ...(keys.length > 0 ? { likeKeys: keys } : {}),
    ...(theCase.groupId === null ? {} : { groupId: theCase.groupId }),
    ...(theCase.earlierCaseIds.length > 0 ? { earlierIds: theCase.earlierCaseIds } : {}),
    ...(closed ? {} : { queueAt: due ?? NO_DEADLINE }),
    ...(closed || !ruling ? {} : { dues: duesOf(theCase, ruling.profile, deadlines) }),
    ...(Object.keys(theCase.emergencyHours).length === 0 ? {} : { emergencyHours: theCase.emergencyHours }),
  };
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** Name of the author from his content; null where it was erased or never known. */
export function authorName(body: string | null | undefined): string | null {
  if (!body) return null;
  const author = JSON.parse(body) as AuthorContent;
  return author.name;
}

const UNJUDGED = { deadlines: [], move: { side: 'own', act: 'unjudged', deadline: null } } as const;

/** A date beyond the calendar's years must not cost the message. */
function judge(theCase: Case, ruling: Counting | null, now: number): Assessment | typeof UNJUDGED {
  try {
    return ruling ? assess(theCase, ruling, now) : UNJUDGED;
  } catch (error) {
    if (error instanceof CalendarRangeError) return UNJUDGED;
    throw error;
  }
}
