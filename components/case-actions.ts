import type { DraftFile } from '../lib/case/draft-file';
import type { AnswerKind, StartMoment } from '../lib/case/events';
import type { EndingActions } from './endings/ending-actions';
import type { Outcome } from './view-models';

export interface Classification {
  topic: string;
  place: string;
  severity: string;
  /** '' is the usual way. */
  handling: string;
  source: string;
}

/** Either someone of the directory, or a new name that the directory will get. */
export interface AssignmentInput {
  executor: { id: string } | { name: string; email: string };
  role: 'main' | 'co';
  question: string;
}

/** When something really came, where that is not now. */
export interface ReceivedInput {
  /** Wall clock of the office, `YYYY-MM-DDTHH:MM`; null: now. */
  receivedAt: string | null;
  /** How that time is known; empty where it is null. */
  receivedReason: string;
}

export interface DraftInput extends ReceivedInput {
  kind: AnswerKind;
  text: string;
  authorName: string;
  /** Of an explanation only. */
  groundId: string | null;
  problemConfirmed: boolean;
  /** Ids of the evidence that comes with it. */
  supplies: readonly string[];
  /** Date promised to the author, `YYYY-MM-DD`; null: none. */
  promisedOn: string | null;
  files: readonly DraftFile[];
  /** Why a repeat was not sent to an executor; empty where that is not asked. */
  notRouted: string;
  /** A version was taken up and its text changed: the words are of the person who works now. */
  rewritten: boolean;
}

/** What is asked before a text is put into the box: it holds a draft, a private person would speak, an answer is there. */
export type InsertQuestion = 'boxNotEmpty' | 'privatePerson' | 'alreadyAnswered';

/** How putting the approved text into the comment box ended. `found`: the draft, the person's name, the answer. */
export type InsertOutcome =
  | { filled: true; account: string | null }
  | {
      filled: false;
      why: InsertQuestion | 'messageNotFound' | 'noBox' | 'notVerified';
      hint: string;
      found: string | null;
    };

/** Everything a person can do to a case. Local times are wall clock of the office: `YYYY-MM-DDTHH:MM`. */
export interface CaseActions {
  back: () => void;
  /** Shows another case of the list: 1 the next, -1 the previous. False where there is none. */
  step: (by: 1 | -1) => boolean;
  /** Another person of the office works from now on. */
  workAs: (personId: string) => Promise<Outcome>;
  openMessage: () => void;
  /** Whether the act does not cover the page that the message stands on; remembered for every message of it. */
  markPage: (isOutside: boolean) => Promise<Outcome>;
  /** Shows another case. */
  openCase: (caseId: string) => void;
  /** Puts this case and the other into one group. */
  joinGroup: (otherCaseId: string) => Promise<Outcome>;
  leaveGroup: () => Promise<Outcome>;
  /** Submits this draft to the other open cases of the group too; each refusal comes with its number. */
  shareDraft: (draftId: string) => Promise<Outcome>;
  /** Links this case to an earlier one as its repeat; `reason` is kept in the history. */
  linkRepeat: (earlierCaseId: string, reason: string) => Promise<Outcome>;
  /** The text of an assignment for an executor, with the message, what is asked, deadline and clause; or why it cannot go out. */
  assignmentText: (input: AssignmentInput) => { text: string } | { refusal: string };
  /** The same of an assignment that is out. */
  sentText: (assignmentId: string) => string;
  classify: (input: Classification) => Promise<Outcome>;
  assign: (input: AssignmentInput) => Promise<Outcome>;
  /** One executor in the place of another. */
  reassign: (assignmentId: string, executor: AssignmentInput['executor'], reason: string) => Promise<Outcome>;
  withdraw: (assignmentId: string, reason: string) => Promise<Outcome>;
  /** The executor has read the assignment. */
  acknowledge: (assignmentId: string) => Promise<Outcome>;
  /** What is awaited of an executor, by when, and how much time is left. */
  reminderText: (assignmentId: string) => string;
  remind: (assignmentId: string) => Promise<Outcome>;
  /** Somebody of the office has read a message that came in a list or by a form. */
  markRead: () => Promise<Outcome>;
  returnNotCompetent: (assignmentId: string, reason: string, received: ReceivedInput) => Promise<Outcome>;
  submitPart: (
    assignmentId: string,
    text: string,
    files: readonly DraftFile[],
    received: ReceivedInput,
  ) => Promise<Outcome>;
  /** His part comes before that of the one whose turn was before his. */
  movePartAhead: (assignmentId: string) => Promise<Outcome>;
  approvePart: (assignmentId: string) => Promise<Outcome>;
  returnPart: (assignmentId: string, reason: string) => Promise<Outcome>;
  /** The author answered a clarification. An empty text is refused. */
  recordAuthorReply: (text: string) => Promise<Outcome>;
  /** Gives an assignment as a file for an executor who has the program. */
  saveAssignment: (assignmentId: string) => Promise<Outcome>;
  /** Records the answer that the executor sent as a file; the same file a second time changes nothing. */
  takeAnswer: (file: File) => Promise<Outcome>;
  submitDraft: (input: DraftInput) => Promise<Outcome>;
  /** Keeps a file for a draft; refused in words where it is too big. */
  keepFile: (file: File) => Promise<{ kept: Omit<DraftFile, 'role'> } | { refusal: string }>;
  /** Gives a kept file back as a download. */
  saveFile: (file: DraftFile) => Promise<Outcome>;
  /** `answered`: ids of the questions ticked as answered, where there are several. */
  approve: (draftId: string, answered: readonly string[]) => Promise<Outcome>;
  /** The approval was a mistake: the approved draft waits for it again. */
  revokeApproval: (reason: string) => Promise<Outcome>;
  returnDraft: (draftId: string, reasonId: string, comment: string) => Promise<Outcome>;
  /** `agreed`: questions the person has said yes to. */
  insert: (draftId: string, agreed: readonly InsertQuestion[]) => Promise<InsertOutcome>;
  copy: (text: string) => Promise<Outcome>;
  place: (input: { draftId: string; url: string; placedAt: string | null; placedReason: string }) => Promise<Outcome>;
  /** `tellHead`: it is flagged as significant besides, so that the memo to the head waits. */
  decline: (groundId: string, note: string, tellHead: boolean) => Promise<Outcome>;
  correctStart: (moment: StartMoment, at: string, reason: string) => Promise<Outcome>;
  /** `at`: wall clock of the office; `namedBy`: id of a role. */
  declareDue: (input: { deadlineId: string; at: string; namedBy: string; note: string }) => Promise<Outcome>;
  /** `event`: id of an outside event of the profile. */
  noteOutside: (event: string, note: string) => Promise<Outcome>;
  flagSignificant: (reason: string) => Promise<Outcome>;
  declareEmergency: (input: { reason: string; date: string; from: string; to: string }) => Promise<Outcome>;
  close: (reason: string) => Promise<Outcome>;
  reopen: (reason: string) => Promise<Outcome>;
  cancelTaking: () => Promise<Outcome>;
  addNote: (text: string) => Promise<Outcome>;
  endings: EndingActions;
}
