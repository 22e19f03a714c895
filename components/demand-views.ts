import type { CaseStatus } from '../lib/case/case';
import type { AnswerKind } from '../lib/case/events';

/** An earlier case that this one may repeat, with the reasons in words. */
export interface RepeatCandidate {
  caseId: string;
  number: number;
  takenAt: number;
  status: CaseStatus;
  excerpt: string;
  reasons: readonly string[];
  /** False where the act would not call it a repeat: it is shown and cannot be linked. */
  isRepeat: boolean;
}

/** A case that this one repeats: what was answered and promised then. */
export interface EarlierCaseView {
  caseId: string;
  number: number;
  answer: { kind: AnswerKind; text: string | null; placedAt: number; url: string | null } | null;
  promise: { dueAt: number; isKept: boolean } | null;
}

/** What must come with a draft before it can be approved, of the rules that may hold for this case. */
export interface ProofView {
  kinds: readonly AnswerKind[];
  /** With the problem confirmed, not confirmed, or either. */
  confirmed: readonly boolean[];
  oneOf: readonly (readonly string[])[];
  words: string;
  clause: string;
}

export interface RepeatsView {
  candidates: readonly RepeatCandidate[];
  earlier: readonly EarlierCaseView[];
  later: readonly { caseId: string; number: number }[];
  /** Other messages about the same problem. */
  group: readonly { caseId: string; number: number; status: CaseStatus }[];
  /** What the act says of repeats; null: nothing. */
  policy: { words: string; clause: string } | null;
}
