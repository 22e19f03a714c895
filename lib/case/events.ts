import type { DraftFile } from './draft-file';
import type { ErasureGround, PersonalPart } from './personal-data';
import type { LateReason } from './late-reasons';
import type { CaseVerdict } from './verdict';
import type { ContentHash, IsoInstant, MessageKey, MessageRecord } from './message';
import type { CaseFacts, SettableFactId } from './facts';

export type AnswerKind = 'firstResponse' | 'interim' | 'final' | 'explanation' | 'clarification';

/** Where an approved answer goes: the network itself, a private dialog, the region's department, a system. */
export type OutputChannel = 'network' | 'private' | 'region' | 'system';

/** The four clocks' beginnings that a person may correct with a reason. */
export type StartMoment = 'published' | 'detected' | 'received' | 'read';

/** How a message came in: from the page, by hand, or in a list of another system. */
export type MessageTakenVia = 'button' | 'contextMenu' | 'shortcut' | 'form' | 'import';

/**
 * Everything that can have happened to a case. Past tense, plain data, ISO instants; nothing here decides.
 * Long and personal things are hashes of `contents`.
 */
export type CaseEventBody =
  | {
      type: 'MessageTaken';
      number: number;
      message: MessageRecord;
      regulation: { id: string; edition: string };
      via: MessageTakenVia;
      /** Where the clocks begin, if not at `happenedAt` of this event. */
      starts: Partial<Record<StartMoment, IsoInstant>>;
      facts: Partial<CaseFacts>;
    }
  /** Of a message taken before the office had said which regulation it works by. */
  | { type: 'RegulationApplied'; regulation: { id: string; edition: string } }
  | { type: 'TakingCancelled' }
  | { type: 'MessageRead' }
  | { type: 'MessageChangeNoticed'; text: ContentHash }
  | { type: 'MessageVanishNoticed' }
  /** It stands on the page as it was seen last, after it was missed there. */
  | { type: 'MessageSeenAgain' }
  | { type: 'StartCorrected'; moment: StartMoment; from: IsoInstant | null; to: IsoInstant; reason: string }
  | {
      type: 'CaseClassified';
      before: Partial<Pick<CaseFacts, SettableFactId>>;
      after: Partial<Pick<CaseFacts, SettableFactId>>;
    }
  | {
      type: 'EmergencyDeclared';
      reason: string;
      /** Hours worked on days off, by local date: `{ '2026-11-21': [['10:00', '14:00']] }`. */
      hours: Readonly<Record<string, readonly (readonly [string, string])[]>>;
    }
  | { type: 'SignificanceFlagged'; reason: string }
  | { type: 'HeadInformed'; signedBy: string; note: string }
  | { type: 'ShortcomingFound'; clause: string; note: string }
  | {
      type: 'ExecutorAssigned';
      assignmentId: string;
      role: 'main' | 'co';
      executorId: string;
      /** Name as it stood that day: the directory may change, history may not. */
      executorName: string;
      /** Place in the order of parts where the profile works in sequence, from 1. */
      order: number;
      question: string;
    }
  /** Who gives his part after whom, all of them in their new order. */
  | { type: 'PartsOrdered'; assignmentIds: readonly string[] }
  | { type: 'AssignmentWithdrawn'; assignmentId: string; reason: string }
  | { type: 'AssignmentAcknowledged'; assignmentId: string }
  | { type: 'AssignmentReturned'; assignmentId: string; reason: string }
  | { type: 'ReminderSent'; assignmentId: string }
  | {
      type: 'PartSubmitted';
      assignmentId: string;
      content: ContentHash;
      /** Files that came with it; absent: none. */
      files?: readonly DraftFile[];
    }
  | { type: 'PartReturned'; assignmentId: string; reason: string }
  | { type: 'PartApproved'; assignmentId: string }
  | {
      type: 'DraftSubmitted';
      draftId: string;
      kind: AnswerKind;
      content: ContentHash;
      /** Who wrote it, in words («Отдел ЖКХ, Петров»). */
      authorName: string;
      assignmentId: string | null;
      /** Ground of an explanation, an id of the profile; null for the other kinds. */
      groundId: string | null;
      /** Named evidence, e.g. `photo`, `document`, `measures`, `newDueDate`, `competentBody`. */
      supplies: readonly string[];
      /** Executor's answer «не подтвердилось». */
      problemConfirmed: boolean;
      /** A date promised in the text: becomes a deadline (`declared`). */
      promisedAt: IsoInstant | null;
      /** Files that came with it; absent: none. */
      files?: readonly DraftFile[];
      /** Why a repeated message was not sent to an executor; absent: it was, or the act does not ask. */
      notRouted?: string;
      /** Who entered it changed the words of its author: they are his own now. Absent: they are as they were given. */
      rewritten?: true;
    }
  | { type: 'DraftReturned'; draftId: string; reasonId: string; comment: string }
  | {
      type: 'AnswerApproved';
      draftId: string;
      content: ContentHash;
      /** Of several questions, the assignments whose question the approver found answered; absent: there was one. */
      answered?: readonly string[];
    }
  | { type: 'ApprovalRevoked'; draftId: string; reason: string }
  | {
      type: 'AnswerPlaced';
      draftId: string;
      kind: AnswerKind;
      channel: OutputChannel;
      url: string | null;
      /** Text found on the page, where it was read back; null if entered by hand. */
      content: ContentHash | null;
    }
  | { type: 'DueDateDeclared'; deadlineId: string; dueAt: IsoInstant; namedBy: readonly string[]; note: string }
  | { type: 'AuthorReplied'; messageKey: MessageKey | null; content: ContentHash | null }
  | { type: 'RepeatLinked'; earlierCaseId: string; reason: string }
  /** Several messages about one problem: one draft may go to all, each keeps its own clocks and its own placing. */
  | { type: 'GroupJoined'; groupId: string }
  | { type: 'GroupLeft'; groupId: string }
  | { type: 'OutsideEventNoted'; event: string; note: string }
  | { type: 'ProcessingDeclined'; groundId: string; clause: string; note: string }
  | { type: 'ConsentRecorded'; wording: string; url: string | null }
  | { type: 'HandedOver'; to: string; registration: string | null }
  | { type: 'CaseClosed'; reason: string }
  | { type: 'VerdictReached'; verdict: CaseVerdict }
  | {
      type: 'LatenessExplained';
      /** Keys of the broken terms of the verdict that it is about. */
      clocks: readonly string[];
      /** null: it was asked, and left without a reason. */
      reason: LateReason | null;
      note: string;
    }
  | { type: 'CaseReopened'; reason: string }
  | { type: 'NoteAdded'; content: ContentHash }
  /** Contents of these parts are gone; that they were there, and every hash, stays. */
  | {
      type: 'PersonalDataErased';
      parts: readonly PersonalPart[];
      ground: ErasureGround;
      /** Of a request: which paper («заявление вх. № 15 от 12.11.2026»); of a term: its length in words. */
      basis: string;
      /** Number of the first case of the same author among those erased with it: «автор № 17» in place of his name. */
      authorNumber: number | null;
    };

export type CaseEventType = CaseEventBody['type'];

/** What every event carries. */
export interface EventEnvelope {
  /** UUID, unique over all offices: two copies of a journal are merged by it. */
  id: string;
  caseId: string;
  /** 1, 2, 3 … within the case; the key `[caseId+seq]` is the optimistic lock. */
  seq: number;
  /** When it was written down. */
  recordedAt: IsoInstant;
  /** When it happened. Differs from `recordedAt` only when a person says so, with a reason. */
  happenedAt: IsoInstant;
  happenedReason: string | null;
  /** Id of the person of the office who did it. */
  by: string;
  /** Id of the absent person in whose place it was done; absent where it was done in one's own right. */
  onBehalfOf?: string;
  /**
   * Where it was first written, of an event that the joining of two copies of the journal moved: the case and the number in
   * it, and № of the case where another has that one now. Absent: it stands where it was written.
   */
  movedFrom?: { caseId: string; seq: number; number?: number };
}

export type CaseEvent = EventEnvelope & CaseEventBody;
