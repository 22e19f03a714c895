import type { DraftFile } from './draft-file';
import type { AnswerKind, MessageTakenVia, OutputChannel, StartMoment } from './events';
import type { CaseFacts, SettableFactId } from './facts';
import type { LateReason } from './late-reasons';
import type { ContentHash, MessageKey, MessageRecord } from './message';
import type { ErasureGround, PersonalPart } from './personal-data';
import type { CaseVerdict } from './verdict';

/** One executor of an assignment about to be made. `assignmentId` is a new id made outside. */
export interface Assignee {
  assignmentId: string;
  role: 'main' | 'co';
  executorId: string;
  executorName: string;
  /** From 1; matters where the profile works in sequence. */
  order: number;
  question: string;
}

/** When the act happened, if not now: epoch ms, with the reason («проект пришёл по почте в 10:05»). */
export interface CommandTiming {
  happenedAt?: number;
  happenedReason?: string;
}

type SettableFacts = Partial<Pick<CaseFacts, SettableFactId>>;

/**
 * What a person, or the program on his behalf, asks to be done. Instants are epoch milliseconds; ids and numbers of new
 * things are made by the caller; texts are hashes of `contents`.
 */
export type CommandBody =
  | {
      type: 'takeMessage';
      /** № of the case in this office; never used twice. */
      number: number;
      message: MessageRecord;
      regulation: { id: string; edition: string };
      via: MessageTakenVia;
      starts: Partial<Record<StartMoment, number>>;
      facts: SettableFacts;
    }
  | { type: 'applyRegulation'; regulation: { id: string; edition: string } }
  | { type: 'cancelTaking' }
  | { type: 'markRead' }
  | { type: 'noteChange'; text: ContentHash }
  | { type: 'noteVanish' }
  | { type: 'noteReturn' }
  | { type: 'correctStart'; moment: StartMoment; to: number; reason: string }
  | { type: 'classify'; after: SettableFacts }
  | {
      type: 'declareEmergency';
      reason: string;
      /** By local date, `HH:MM` pairs, as in `EmergencyDeclared`. */
      hours: Readonly<Record<string, readonly (readonly [string, string])[]>>;
    }
  | { type: 'flagSignificance'; reason: string }
  | { type: 'informHead'; signedBy: string; note: string }
  | { type: 'noteShortcoming'; clause: string; note: string }
  | { type: 'assignExecutors'; assignees: readonly Assignee[] }
  | { type: 'withdrawAssignment'; assignmentId: string; reason: string }
  /** One executor in the place of another; the overall clocks keep running. */
  | { type: 'reassign'; assignmentId: string; reason: string; assignee: Omit<Assignee, 'role' | 'order'> }
  /** All who have the case, in the order in which their parts come from now on. */
  | { type: 'orderParts'; assignmentIds: readonly string[] }
  | { type: 'acknowledge'; assignmentId: string }
  /** «Не в компетенции». May come late: it is then marked late, not refused. */
  | { type: 'returnAssignment'; assignmentId: string; reason: string }
  | { type: 'remind'; assignmentId: string }
  | { type: 'submitPart'; assignmentId: string; content: ContentHash; files?: readonly DraftFile[] }
  | { type: 'returnPart'; assignmentId: string; reason: string }
  | { type: 'approvePart'; assignmentId: string; content: ContentHash }
  | {
      type: 'submitDraft';
      draftId: string;
      kind: AnswerKind;
      content: ContentHash;
      authorName: string;
      /** null: the coordinator's own text. */
      assignmentId: string | null;
      groundId: string | null;
      supplies: readonly string[];
      problemConfirmed: boolean;
      promisedAt: number | null;
      files?: readonly DraftFile[];
      /** Why a repeated message was not sent to an executor, where the act leaves it to the coordinator. */
      notRouted?: string;
      /** The text was taken up and changed by the person who enters it. */
      rewritten?: true;
      /** The approved draft whose place this version takes: its approval is revoked, for the reason given. */
      instead?: { draftId: string; reason: string };
    }
  | { type: 'returnDraft'; draftId: string; reasonId: string; comment: string }
  /** `content` is the hash of the very text the approver read. */
  | {
      type: 'approveDraft';
      draftId: string;
      content: ContentHash;
      /** Ids of the assignments whose question the text answers, ticked one by one; see `questionsOf`. */
      answered?: readonly string[];
    }
  | { type: 'revokeApproval'; draftId: string; reason: string }
  | {
      type: 'placeAnswer';
      draftId: string;
      channel: OutputChannel;
      url: string | null;
      /** Text read back from the page; null if entered by hand. */
      content: ContentHash | null;
    }
  | { type: 'declareDueDate'; deadlineId: string; dueAt: number; namedBy: readonly string[]; note: string }
  | { type: 'recordAuthorReply'; messageKey: MessageKey | null; content: ContentHash | null }
  | { type: 'linkRepeat'; earlierCaseId: string; reason: string }
  | { type: 'joinGroup'; groupId: string }
  | { type: 'leaveGroup' }
  | { type: 'noteOutsideEvent'; event: string; note: string }
  | { type: 'declineProcessing'; groundId: string; note: string }
  | { type: 'recordConsent'; wording: string; url: string | null }
  /** A second time only to enter the registration number. */
  | { type: 'handOver'; to: string; registration: string | null }
  | { type: 'closeWithException'; reason: string }
  /** Written by the program with the act that closes the case. */
  | { type: 'recordVerdict'; verdict: CaseVerdict }
  /** Why terms of a closed case were broken; `reason` null: the question is left without an answer. */
  | { type: 'explainLateness'; reason: LateReason | null; note: string }
  | { type: 'reopen'; reason: string }
  | { type: 'addNote'; content: ContentHash }
  | {
      type: 'erasePersonalData';
      parts: readonly PersonalPart[];
      ground: ErasureGround;
      basis: string;
      authorNumber: number | null;
    };

export type Command = CommandBody & CommandTiming;

export type CommandType = Command['type'];

/** The command of the given type. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
