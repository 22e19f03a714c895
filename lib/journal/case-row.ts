import type { Case, CaseStatus } from '../case/case';
import type { Mover } from '../deadline/deadline';
import type { Due } from '../deadline/due';
import type { MoveAct } from '../deadline/next-move-of';
import type { MessageKey, MessageKind, Network } from '../case/message';

/**
 * One row per case with what lists, badge, marks and search need; a projection, rebuilt from the journal at any
 * time. Instants are epoch milliseconds.
 */
export interface CaseRow {
  id: string;
  number: number;
  /** Sequence number of the event the row was made from. */
  seq: number;
  status: CaseStatus;
  closed: boolean;
  messageKey: MessageKey;
  network: Network;
  kind: MessageKind;
  url: string;
  /** First words of the text; empty after erasure. */
  excerpt: string;
  authorName: string | null;
  /** Something personal of it was erased; absent: nothing. */
  erased?: true;
  topic: string | null;
  place: string | null;
  severity: string | null;
  executorName: string | null;
  /** Main executor; absent: nobody has it. */
  executorId?: string;
  /** Co-executors who have it; absent: none. */
  coExecutorIds?: readonly string[];
  /** Their names, one a line; absent: none. */
  coExecutorNames?: string;
  takenAt: number;
  /** Whose move it is and which act comes next, ids of lib/deadline's `nextMoveOf`. */
  moveSide: Mover | 'nobody';
  moveAct: MoveAct | 'unjudged';
  /** What the act calls the placing of the answer; absent: another act comes next, or the usual words do. */
  placeLabel?: string;
  moveClause: string | null;
  moveDueAt: number | null;
  /** The answer's own deadline. */
  answerDueAt: number | null;
  /** Nearest running deadline of anyone. */
  nextDueAt: number | null;
  /** Nearest running deadline of the office's own moves: what the badge counts. */
  nextOwnDueAt: number | null;
  /** All that is running in an open case, for reminders and «Сегодня»; absent on closed ones and without a regulation. */
  dues?: readonly Due[];
  /** Hours declared for days off in an emergency, by local date; absent: none. */
  emergencyHours?: Case['emergencyHours'];
  /** An interim answer stands and the final one is owed. */
  interimOwed: boolean;
  /** The term of that final answer and its clause; absent: none is owed or no term is set. */
  debtDueAt?: number;
  debtClause?: string;
  /** A date promised to the author that is not kept yet; it calls for the office as its own deadlines do. */
  promisedAt?: number;
  /** True where some deadline leans on a year without an approved calendar. */
  provisional: boolean;
  /** Who wrote the message, as the network names him; absent where that is unknown or erased. */
  authorKey?: string;
  /** By these the texts that resemble this one are found (lib/text `likeKeys`); absent after erasure. */
  likeKeys?: readonly number[];
  /** Cases that this one repeats; absent: none. */
  earlierIds?: readonly string[];
  /** The group of messages about one problem it stands in; absent: none. */
  groupId?: string;
  /**
   * Order of the queue, present on open cases only so that the index holds nothing else: `nextDueAt`, or the end of
   * time where the act sets no deadline.
   */
  queueAt?: number;
}

/** Where a case without a deadline stands in the queue: after every dated one. */
export const NO_DEADLINE = Number.MAX_SAFE_INTEGER;
