import type { Assignment, CaseStatus } from '../case/case';
import type { LateReason } from '../case/late-reasons';
import type { DatePrecision, MessageKind, Network } from '../case/message';

/**
 * How one clock of a case came out: `late` was done after its time, `missed` was never done, `overdue` is not done yet
 * and its time is over, `running` is not judged yet.
 */
export type ClockOutcome = 'met' | 'late' | 'missed' | 'overdue' | 'running';

export interface ClockAccount {
  /** Id of the rule in its profile, and what it says. */
  id: string;
  label: string;
  clause: string;
  /** Of an executor's duty: whose; null: the office's own, or nobody's. */
  executorId: string | null;
  startedAt: number;
  /** null: «незамедлительно». */
  dueAt: number | null;
  doneAt: number | null;
  outcome: ClockOutcome;
  /** In the clock's own count; 0 unless it is late, missed or overdue. */
  lateMinutes: number;
  /** Working minutes from start to act, of «незамедлительно» only. */
  elapsed: number | null;
}

/** Stages of the path, each once in a case. */
export const STAGES = ['routing', 'drafting', 'approving', 'placing', 'firstReaction', 'answering'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What a report may ask of one case, as plain data with nothing personal in it: the rows from which every figure is
 * counted, and which the CSV repeats so that anybody can count again. Instants are epoch milliseconds.
 */
export interface CaseAccount {
  caseId: string;
  number: number;
  status: CaseStatus;
  network: Network;
  kind: MessageKind;
  isPrivate: boolean;
  url: string;
  takenAt: number;
  /** Start «выявлено», as corrected last. The case belongs to the period this lies in. */
  detectedAt: number;
  publishedAt: number | null;
  publishedPrecision: DatePrecision;
  closedAt: number | null;
  /** Closed with a recorded verdict: nothing in it depends on the present moment any more. */
  isJudged: boolean;
  topic: string | null;
  place: string | null;
  isRepeat: boolean;
  isSignificant: boolean;
  /** Starts that a person corrected. */
  corrections: number;
  /** Main executor as he stands, or the last one it had; null: nobody had it. */
  executorId: string | null;
  executorName: string | null;
  assignments: readonly Pick<Assignment, 'executorId' | 'executorName' | 'role' | 'status'>[];
  /** Executor of each draft; null: written by the office itself. */
  drafts: readonly { executorId: string | null }[];
  /** Photos «до» and «после» that came with its drafts, each file once. */
  photos: Readonly<Record<'before' | 'after', number>>;
  returns: readonly { executorId: string | null; reasonId: string; reason: string }[];
  /** Why its terms were broken, as was said last; null: not said. */
  lateReason: LateReason | null;
  /** Executors who sent it back as not theirs, once for each time. */
  notCompetent: readonly { executorId: string }[];
  /** Ground of «не подлежит обработке»; null: it was not declined. */
  ground: { id: string; clause: string; label: string } | null;
  interimAt: number | null;
  answeredAt: number | null;
  /** Final answer owed for an interim one; `dueAt` null: the act sets no term. */
  debt: { dueAt: number | null; promisedAt: number | null } | null;
  /** Of a message that became an official appeal: the number it was registered under. */
  registration: string | null;
  /** Working minutes; null: the case did not come through it. */
  stages: Readonly<Record<Stage, number | null>>;
  clocks: readonly ClockAccount[];
}
