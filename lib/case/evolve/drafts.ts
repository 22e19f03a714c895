import type { Case, Draft } from '../case';
import type { CaseEvent } from '../events';
import type { Moment } from '../moment';
import { closed } from './status';

/** A new version. It takes the place of every draft that was waiting for approval or rework. */
export function draftSubmitted(before: Case, event: Extract<CaseEvent, { type: 'DraftSubmitted' }>, at: number): Case {
  const draft: Draft = {
    id: event.draftId,
    version: before.drafts.length + 1,
    kind: event.kind,
    content: event.content,
    authorName: event.authorName,
    assignmentId: event.assignmentId,
    groundId: event.groundId,
    submittedBy: event.by,
    rewritten: event.rewritten ?? false,
    supplies: event.supplies,
    problemConfirmed: event.problemConfirmed,
    promisedAt: event.promisedAt === null ? null : Date.parse(event.promisedAt),
    files: event.files ?? [],
    submittedAt: at,
    status: 'submitted',
    returnReasonId: null,
    returnComment: null,
  };
  const earlier = before.drafts.map((one) =>
    one.status === 'placed' ? one : { ...one, status: 'superseded' as const },
  );
  const facts = { ...before.facts, problemConfirmed: event.problemConfirmed };
  return { ...before, facts, drafts: [...earlier, draft] };
}

/** The case with the named fields of one draft changed. */
export function draftChanged(before: Case, id: string, change: Partial<Draft>): Case {
  return { ...before, drafts: before.drafts.map((draft) => (draft.id === id ? { ...draft, ...change } : draft)) };
}

/**
 * The draft waits for approval again, from now on: the check that was made in time stays made, a new one begins. The
 * approval that does not stand begins nothing, so the clock of placing stops.
 */
export function approvalRevoked(before: Case, { draftId, seq }: { draftId: string; seq: number }, at: number): Case {
  const moments = before.moments.map((moment): Moment =>
    moment.draftId === draftId && /approved$/i.test(moment.event) ? { ...moment, revoked: true } : moment,
  );
  const submitted = before.moments.filter(
    (moment) => moment.draftId === draftId && !moment.again && /draftSubmitted$/i.test(moment.event),
  );
  const again = submitted.map((moment): Moment => ({ ...moment, at, seq, again: true }));
  return { ...draftChanged(before, draftId, { status: 'submitted' }), moments: [...moments, ...again] };
}

/** An answer stands where the author reads it, or at those who will place it. A final one and an explanation close. */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function draftPlaced(before: Case, event: Extract<CaseEvent, { type: 'AnswerPlaced' }>, at: number): Case {
  const { draftId, kind, channel, url, content } = event;
  const marked = draftChanged(before, draftId, { status: 'placed' });
  const dueAt = before.drafts.find(({ id }) => id === draftId)?.promisedAt ?? null;
  const after: Case = {
    ...marked,
    placements: [...before.placements, { draftId, kind, channel, url, content, placedAt: at }],
    promises: dueAt === null ? before.promises : [...before.promises, { draftId, dueAt }],
  };
  switch (kind) {
    case 'final':
      return closed(after, 'answered', at);
    case 'explanation':
      return closed(after, 'explained', at);
    case 'interim':
      return { ...after, facts: { ...after.facts, interimGiven: true } };
    case 'clarification':
      return { ...after, facts: { ...after.facts, infoSufficient: false } };
    case 'firstResponse':
      return after;
  }
}
