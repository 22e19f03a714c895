import type { Case } from './case';
import type { CaseEvent } from './events';
import { momentsOf } from './moments-of';
import { assigned, assignmentChanged, assignmentLost, partsOrdered } from './evolve/assignments';
import { draftChanged, draftPlaced, draftSubmitted, approvalRevoked } from './evolve/drafts';
import { closed, openStatus, reopened } from './evolve/status';
import { classified } from './evolve/classified';
import { taken, takenAgain } from './evolve/taken';
import { sortMoments, startCorrected } from './evolve/timeline';

/**
 * The case after the event. Only records: what `decide` let through, or another copy of the journal brought, is taken
 * as it stands. Throws where the journal itself is broken: no case and the event is not `MessageTaken`, or the reverse
 * without another copy having brought it.
 */
export function evolve(before: Case | null, event: CaseEvent): Case {
  if (event.type === 'MessageTaken') {
    if (!before) return taken(event);
    if (event.movedFrom) return takenAgain(before, event);
    throw new Error(`case ${event.caseId} is taken twice, at ${event.seq}`);
  }
  if (!before) throw new Error(`case ${event.caseId} begins with ${event.type}`);
  const recorded = record(before, event);
  const moments = momentsOf(event, before);
  const after = { ...recorded, seq: event.seq, moments: sortMoments([...recorded.moments, ...moments]) };
  return after.closedAt === null ? { ...after, status: openStatus(after) } : after;
}

/** Everything but the sequence number, the moments the event brings, and the status of an open case. */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
function record(before: Case, event: Exclude<CaseEvent, { type: 'MessageTaken' }>): Case {
  const at = Date.parse(event.happenedAt);
  switch (event.type) {
    case 'MessageRead':
    case 'HeadInformed':
    case 'ShortcomingFound':
    case 'ReminderSent':
    case 'OutsideEventNoted':
    case 'ConsentRecorded':
    case 'NoteAdded':
      return before;
    case 'MessageChangeNoticed':
      return { ...before, seenText: event.text, vanished: false };
    case 'MessageVanishNoticed':
      return { ...before, vanished: true };
    case 'MessageSeenAgain':
      return { ...before, vanished: false };
    case 'RegulationApplied':
      return { ...before, regulation: event.regulation };
    case 'StartCorrected':
      return startCorrected(before, event);
    case 'CaseClassified':
      return classified(before, event, at);
    case 'EmergencyDeclared':
      return {
        ...before,
        facts: { ...before.facts, emergency: true },
        emergencyHours: { ...before.emergencyHours, ...event.hours },
      };
    case 'SignificanceFlagged':
      return { ...before, facts: { ...before.facts, significant: true } };
    case 'RepeatLinked':
      return {
        ...before,
        facts: { ...before.facts, isRepeat: true },
        earlierCaseIds: [...before.earlierCaseIds, event.earlierCaseId],
      };
    case 'GroupJoined':
      return { ...before, groupId: event.groupId };
    case 'GroupLeft':
      return { ...before, groupId: null };
    case 'AuthorReplied':
      return { ...before, facts: { ...before.facts, infoSufficient: true } };
    case 'DueDateDeclared':
      return { ...before, declared: { ...before.declared, [event.deadlineId]: Date.parse(event.dueAt) } };

    case 'ExecutorAssigned':
      return assigned(before, event, at);
    case 'PartsOrdered':
      return partsOrdered(before, event.assignmentIds);
    case 'AssignmentWithdrawn':
      return assignmentLost(before, event.assignmentId, { status: 'withdrawn', returnReason: event.reason });
    case 'AssignmentReturned':
      return assignmentLost(before, event.assignmentId, { status: 'returned', returnReason: event.reason });
    case 'AssignmentAcknowledged':
      return assignmentChanged(before, event.assignmentId, { acknowledgedAt: at });
    case 'PartSubmitted':
      return assignmentChanged(before, event.assignmentId, {
        status: 'submitted',
        part: event.content,
        partFiles: event.files ?? [],
      });
    case 'PartReturned':
      return assignmentChanged(before, event.assignmentId, { status: 'partReturned', returnReason: event.reason });
    case 'PartApproved':
      return assignmentChanged(before, event.assignmentId, { status: 'partApproved' });

    case 'DraftSubmitted':
      return draftSubmitted(before, event, at);
    case 'DraftReturned': {
      const { reasonId: returnReasonId, comment: returnComment } = event;
      const returned = draftChanged(before, event.draftId, { status: 'returned', returnReasonId, returnComment });
      return { ...returned, rounds: before.rounds + 1 };
    }
    case 'AnswerApproved':
      return draftChanged(before, event.draftId, { status: 'approved' });
    case 'ApprovalRevoked':
      return approvalRevoked(before, event, at);
    case 'AnswerPlaced':
      return draftPlaced(before, event, at);

    case 'ProcessingDeclined':
      return { ...closed(before, 'declined', at), ground: { id: event.groundId, clause: event.clause } };
    case 'HandedOver':
      return closed(before, 'handedOver', before.closedAt ?? at);
    case 'CaseClosed':
      return closed(before, 'closed', at);
    case 'TakingCancelled':
      return closed(before, 'cancelled', at);
    case 'VerdictReached':
      return { ...before, verdict: event.verdict };
    case 'LatenessExplained':
      return { ...before, explained: [...before.explained, ...event.clocks] };
    case 'CaseReopened':
      return { ...reopened(before), verdict: null };
    case 'PersonalDataErased': {
      const { parts, ground, basis, authorNumber } = event;
      return { ...before, erasures: [...before.erasures, { parts, ground, basis, authorNumber, erasedAt: at }] };
    }
  }
}
