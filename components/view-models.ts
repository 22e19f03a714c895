import type { DeadlineView, DeclarableView } from './deadline-view';
import type { EndingsView } from './endings/endings-view';
import type { NextStep } from './next-step';
import type { DraftFile } from '../lib/case/draft-file';
import type { PartsView } from './parts/parts-view';
import type { CaseStatus } from '../lib/case/case';
import type { AnswerKind, StartMoment } from '../lib/case/events';
import type { Network } from '../lib/case/message';
import type { MessageView } from './message-view';
import type { ProofView, RepeatsView } from './demand-views';
import type { SuggestionsView } from './forms/suggestion-view';

/** How an action ended; `refusal` is said to the person as it stands, next to the button that was pressed. */
export type Outcome = { done: true } | { done: false; refusal: string };

/** Something to pick from: an id of the core and its words. */
export interface Choice {
  id: string;
  label: string;
}

/** One case in the list. Every field is plain, so that an unchanged row is known by comparing fields. */
export interface QueueRow {
  caseId: string;
  number: number;
  network: Network;
  status: CaseStatus;
  topic: string | null;
  place: string | null;
  /** First words of the message, '' where it has none; null where the text was erased. */
  excerpt: string | null;
  executor: string | null;
  /** Names of the co-executors, one a line. */
  coExecutors: string;
  /** Whom the case waits for: the executor, the author; null: several executors, or nobody. */
  awaited: string | null;
  /** Whose move: the office's own people, an executor, or nobody's (closed). */
  move: 'mine' | 'executor' | 'nobody';
  /** An interim answer stands and the final one is owed. */
  debt: boolean;
  /** The term of the final answer that is owed, its clause, and the date promised to the author; null: none. */
  debtDueAt: number | null;
  debtClause: string | null;
  promisedAt: number | null;
  author: string | null;
  /** The next act in words («направить исполнителю») and its clause («п. 8(2)»). */
  act: string;
  clause: string | null;
  /** Nearest deadline, epoch milliseconds; null: the act sets none. */
  dueAt: number | null;
}

export interface StepView {
  id: 'taken' | 'assigned' | 'drafted' | 'approved' | 'placed';
  state: 'done' | 'current' | 'ahead';
}

export interface HistoryLine {
  seq: number;
  at: number;
  who: string;
  what: string;
  detail: string | null;
  /** Whose copy it came with, from another computer ('': unknown); null: it was written here. */
  broughtBy: string | null;
  /** Written down later than it happened: when and why. */
  recordedLater: { at: number; reason: string } | null;
}

export interface NoteView {
  seq: number;
  at: number;
  who: string;
  text: string;
}

export interface DraftView {
  id: string;
  version: number;
  kind: AnswerKind;
  text: string | null;
  /** Why there is no text, in words. */
  gone?: string;
  authorName: string;
  submittedAt: number;
  status: 'submitted' | 'returned' | 'approved' | 'placed' | 'superseded';
  returned: { reason: string; comment: string } | null;
  files: readonly DraftFile[];
}

export interface ExecutorChoice {
  id: string;
  /** Unit and person in one line. */
  label: string;
  email: string;
  /** The same with «нет до …, замещает …»; absent: he is there. */
  note?: string;
}

export interface AssignmentView {
  id: string;
  role: 'main' | 'co';
  label: string;
  assignedAt: number;
  /** When the executor had read it; null: not yet. */
  acknowledgedAt: number | null;
  status: 'active' | 'returned' | 'withdrawn' | 'submitted' | 'partReturned' | 'partApproved';
}

/** What one of several executors owes or has given. `text` is null until it is given. */
export interface PartView {
  assignmentId: string;
  label: string;
  question: string;
  text: string | null;
  files: readonly DraftFile[];
}

/** What may be set about the message; a field is required when the profile says so. */
export interface ClassificationView {
  topic: string;
  place: string;
  severity: string;
  topics: readonly string[];
  places: readonly string[];
  severities: readonly Choice[];
  /** Where it came from, in words. */
  source: string;
  /** How the act has it worked on, where it knows such ways («решаемое»); empty: it knows none. */
  handling: string;
  handlings: readonly Choice[];
  required: readonly ('topic' | 'place' | 'severity' | 'handling' | 'source')[];
  suggestions: SuggestionsView;
}

export const MENU_ACTS = [
  'markRead',
  'classify',
  'assign',
  'reassign',
  'remind',
  'withdraw',
  'returnNotCompetent',
  'submitPart',
  'reviewPart',
  'submitDraft',
  'revokeApproval',
  'explain',
  'appeal',
  'decline',
  'correctStart',
  'declareDue',
  'noteOutside',
  'flagSignificant',
  'informHead',
  'noteShortcoming',
  'declareEmergency',
  'close',
  'reopen',
  'cancelTaking',
] as const;

/** Acts behind «⋯»; a case lists those that are allowed now. */
export type MenuAct = (typeof MENU_ACTS)[number];

/** A text and what stands in its place. */
export interface TwoTexts {
  before: string;
  after: string;
}

/** What the page showed since the message was taken; null: nothing differs. */
export interface OnPageView {
  /** The message as taken and as it stands on the page. */
  changed: TwoTexts | null;
  /** It was looked for and not found. */
  vanished: boolean;
  /** The approved answer and the one that was placed. */
  differs: TwoTexts | null;
}

/** A page that the act does not cover, or may not: `isAsked`: nobody has said yet. */
export interface OutsideView {
  isAsked: boolean;
  clause: string;
  /** What the act excludes, in its words. */
  labels: string;
  pageTitle: string;
}

export interface CaseView {
  caseId: string;
  number: number;
  status: CaseStatus;
  takenAt: number;
  message: MessageView;
  onPage: OnPageView;
  outside: OutsideView | null;
  classification: ClassificationView;
  steps: readonly StepView[];
  /** The outer deadline, the one shown under the message. */
  answer: DeadlineView | null;
  next: NextStep;
  deadlines: readonly DeadlineView[];
  assignments: readonly AssignmentView[];
  drafts: readonly DraftView[];
  history: readonly HistoryLine[];
  notes: readonly NoteView[];
  repeats: RepeatsView;
  menu: readonly MenuAct[];
  /** Grounds for an explanation instead of an answer, of the profile. Empty: it knows none. */
  explanationGrounds: readonly Choice[];
  /** Evidence that the profile asks for with a draft of these kinds: photo, document … Empty: none. */
  supplies: readonly (Choice & { kinds: readonly AnswerKind[] })[];
  proofs: readonly ProofView[];
  /** Some rule of the profile turns on whether the problem was there: then a draft says «Факт не подтвердился» or not. */
  asksIfConfirmed: boolean;
  /** Clause by which not sending a repeat to an executor needs a reason; null: no reason is asked. */
  unroutedClause: string | null;
  /** Kinds of answers the profile knows. */
  kinds: readonly AnswerKind[];
  executors: readonly ExecutorChoice[];
  /** Grounds for not processing, of the profile. */
  grounds: readonly (Choice & { clause: string })[];
  /** Clocks that wait for a date, or have one that may be named anew. */
  declarable: readonly DeclarableView[];
  /** What a person may note that happened outside of the program. */
  outsideEvents: readonly Choice[];
  /** Starts that may be corrected, as they stand. */
  starts: readonly { moment: StartMoment; at: number | null }[];
  significant: boolean;
  emergency: boolean;
  /** Names of all who took the same message, in two copies that were joined since; empty: one did. */
  takers: readonly string[];
  /** Brought back into work when some of its terms were over already: they run from their old beginnings. */
  reopenedLate: boolean;
  endings: EndingsView;
  /** Whose the next act is, where it is not the person's who works now; null: his own. */
  turn: { role: string; people: readonly { id: string; name: string }[] } | null;
  /** Of several executors: whose part may be entered now, and a part that waits to be approved. */
  owedParts: { waiting: readonly PartView[]; toReview: PartView | null };
  /** Several executors; null while there is one. */
  parts: PartsView | null;
  /** The interim answer that is still owed a final one: date and clause. */
  debt: { dueAt: number | null; clause: string } | null;
}
