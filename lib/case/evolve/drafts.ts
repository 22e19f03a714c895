import type { Case, Draft } from '../case';
import type { CaseEvent } from '../events';
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

/** The draft waits for approval again; the approval that does not stand leaves the moments, so its clock stops running. */
export function approvalRevoked(before: Case, draftId: string): Case {
  const moments = before.moments.filter(
    (moment) => moment.draftId !== draftId || !(moment.event === 'approved' || moment.event.endsWith('Approved')),
  );
  return { ...draftChanged(before, draftId, { status: 'submitted' }), moments };
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
