import type { Case } from './case';
import type { AnswerKind, CaseEvent } from './events';
import type { CaseMoment, Moment } from './moment';
import { startsOf } from './starts-of';

type Belonging = Pick<Moment, 'assignmentId' | 'draftId'>;

/**
 * The moments an event brings into the case as it stood before it (null before the first one), generic ones and those
 * named after the kind of answer. Closing of any sort brings `closed` besides its own moment. `StartCorrected` and
 * `ApprovalRevoked` bring none: they change moments that are there (see `evolve`).
 */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function momentsOf(event: CaseEvent, before: Case | null): readonly Moment[] {
  const one = (name: CaseMoment, belonging: Belonging = {}): Moment => at(event, name, belonging);
  switch (event.type) {
    case 'MessageTaken':
      return startsOf(event);
    case 'MessageRead':
      return [one('read')];
    case 'ExecutorAssigned':
      return [one(event.role === 'main' ? 'assigned' : 'coAssigned', { assignmentId: event.assignmentId })];
    case 'AssignmentAcknowledged':
      return [one('acknowledgedByExecutor', { assignmentId: event.assignmentId })];
    case 'AssignmentReturned':
      return [one('returnedNotCompetent', { assignmentId: event.assignmentId })];
    case 'PartSubmitted':
      return [one('partSubmitted', { assignmentId: event.assignmentId })];
    case 'PartReturned':
      return [one('partReturned', { assignmentId: event.assignmentId })];
    case 'PartApproved':
      return [one('partApproved', { assignmentId: event.assignmentId })];
    case 'DraftSubmitted': {
      const belonging = belongingTo(event.draftId, event.assignmentId);
      return [one('draftSubmitted', belonging), one(`${event.kind}DraftSubmitted`, belonging)];
    }
    case 'DraftReturned':
      return [one('draftReturned', draftBelonging(event.draftId, before))];
    case 'AnswerApproved': {
      const belonging = draftBelonging(event.draftId, before);
      const kind = kindOf(event.draftId, before);
      return kind ? [one('approved', belonging), one(`${kind}Approved`, belonging)] : [one('approved', belonging)];
    }
    case 'AnswerPlaced': {
      const belonging = draftBelonging(event.draftId, before);
      const placed = [one('placed', belonging), one(`${event.kind}Placed`, belonging)];
      return event.kind === 'final' || event.kind === 'explanation' ? [...placed, one('closed')] : placed;
    }
    case 'AuthorReplied':
      return [one('authorReplied')];
    case 'SignificanceFlagged':
      return [one('significanceFlagged')];
    case 'HeadInformed':
      return [one('headInformed')];
    case 'ShortcomingFound':
      return [one('shortcomingFound')];
    case 'OutsideEventNoted':
      return [{ event: event.event, at: instant(event.happenedAt), seq: event.seq }];
    case 'ProcessingDeclined':
      return [one('notProcessed'), one('closed')];
    case 'ConsentRecorded':
      return [one('consentRecorded')];
    case 'HandedOver': // a second one only brings the registration number
      return before?.status === 'handedOver' ? [] : [one('handedOver'), one('closed')];
    case 'TakingCancelled':
    case 'CaseClosed':
      return [one('closed')];
    case 'CaseReopened':
      return [one('reopened')];
    case 'MessageChangeNoticed':
    case 'MessageVanishNoticed':
    case 'MessageSeenAgain':
    case 'RegulationApplied':
    case 'VerdictReached':
    case 'LatenessExplained':
    case 'StartCorrected':
    case 'CaseClassified':
    case 'EmergencyDeclared':
    case 'PartsOrdered':
    case 'AssignmentWithdrawn':
    case 'ReminderSent':
    case 'ApprovalRevoked':
    case 'DueDateDeclared':
    case 'RepeatLinked':
    case 'GroupJoined':
    case 'GroupLeft':
    case 'NoteAdded':
    case 'PersonalDataErased':
      return [];
  }
}

function at(event: CaseEvent, name: CaseMoment, belonging: Belonging): Moment {
  return { event: name, at: instant(event.happenedAt), ...belonging, seq: event.seq };
}

function kindOf(draftId: string, before: Case | null): AnswerKind | undefined {
  return before?.drafts.find(({ id }) => id === draftId)?.kind;
}

function draftBelonging(draftId: string, before: Case | null): Belonging {
  return belongingTo(draftId, before?.drafts.find(({ id }) => id === draftId)?.assignmentId ?? null);
}

function belongingTo(draftId: string, assignmentId: string | null): Belonging {
  return assignmentId === null ? { draftId } : { draftId, assignmentId };
}

function instant(iso: string): number {
  return Date.parse(iso);
}
