import type { DraftFile } from './draft-file';
import type { AnswerKind, OutputChannel } from './events';
import type { CaseFacts, SettableFactId } from './facts';
import type { ContentHash, MessageRecord } from './message';
import type { Moment } from './moment';
import type { ErasureGround, PersonalPart } from './personal-data';
import type { CaseVerdict } from './verdict';

export type CaseStatus =
  | 'taken' // waits to be routed
  | 'assigned' // waits for the executor's draft
  | 'drafted' // waits for approval or return
  | 'returned' // waits for rework
  | 'approved' // waits to be placed
  | 'clarifying' // a question to the author was placed
  | 'interim' // an interim answer stands, the final one is owed
  | 'answered'
  | 'explained'
  | 'declined' // не подлежит обработке
  | 'handedOver' // became an official appeal
  | 'closed' // closed by a recorded exception
  | 'cancelled'; // the taking was undone

export const CLOSED_STATUSES = ['answered', 'explained', 'declined', 'handedOver', 'closed', 'cancelled'] as const;

export interface Assignment {
  id: string;
  role: 'main' | 'co';
  executorId: string;
  executorName: string;
  order: number;
  question: string;
  status: 'active' | 'returned' | 'withdrawn' | 'submitted' | 'partReturned' | 'partApproved';
  assignedAt: number;
  acknowledgedAt: number | null;
  part: ContentHash | null;
  partFiles: readonly DraftFile[];
  returnReason: string | null;
}

export interface Draft {
  id: string;
  /** 1, 2, 3 … over the drafts of the case. */
  version: number;
  kind: AnswerKind;
  content: ContentHash;
  authorName: string;
  assignmentId: string | null;
  /** Ground of an explanation, an id of the profile; null for the other kinds. */
  groundId: string | null;
  /** Id of the person of the office who entered it; the author himself where `assignmentId` is null or it is `rewritten`. */
  submittedBy: string;
  rewritten: boolean;
  supplies: readonly string[];
  problemConfirmed: boolean;
  promisedAt: number | null;
  files: readonly DraftFile[];
  submittedAt: number;
  status: 'submitted' | 'returned' | 'approved' | 'placed' | 'superseded';
  returnReasonId: string | null;
  returnComment: string | null;
}

export interface Erasure {
  parts: readonly PersonalPart[];
  ground: ErasureGround;
  basis: string;
  authorNumber: number | null;
  erasedAt: number;
}

export interface Placement {
  draftId: string;
  kind: AnswerKind;
  channel: OutputChannel;
  url: string | null;
  content: ContentHash | null;
  placedAt: number;
}

/** A case as the journal tells it: the fold of its events by `evolve`. Instants are epoch milliseconds. */
export interface Case {
  id: string;
  number: number;
  /** Sequence number of the last event. */
  seq: number;
  status: CaseStatus;
  /** The message as it was when taken; never rewritten. */
  message: MessageRecord;
  /** Text seen on the page last; differs from `message.text` once a change was noticed. */
  seenText: ContentHash;
  /** The message was looked for and not found. */
  vanished: boolean;
  regulation: { id: string; edition: string };
  takenBy: string;
  /** Who took the same message in another copy of the journal; the copies were joined since. */
  alsoTakenBy: readonly string[];
  takenAt: number;
  facts: CaseFacts;
  /** When a feature that was set already was changed last, by fact. */
  reclassified: Readonly<Partial<Record<SettableFactId, number>>>;
  /** In the order they happened; corrected starts already applied. */
  moments: readonly Moment[];
  assignments: readonly Assignment[];
  drafts: readonly Draft[];
  placements: readonly Placement[];
  /** Dates named in the course of the case, by deadline id. */
  declared: Readonly<Record<string, number>>;
  /** Dates promised to the author in answers, oldest first. */
  promises: readonly { draftId: string; dueAt: number }[];
  /** Rounds of rework so far. */
  rounds: number;
  /** Hours declared for days off in an emergency (Ворсино п. 2.10), by local date. */
  emergencyHours: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  ground: { id: string; clause: string } | null;
  earlierCaseIds: readonly string[];
  /** Messages about one problem stand in one group; null: in none. */
  groupId: string | null;
  closedAt: number | null;
  /** Of a closed case, as it was reached then. */
  verdict: CaseVerdict | null;
  /** Keys of the broken terms whose reason was asked for, answered or not. */
  explained: readonly string[];
  /** Personal data that are no more, oldest first. */
  erasures: readonly Erasure[];
}
