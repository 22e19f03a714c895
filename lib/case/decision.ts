import type { CaseEventBody } from './events';
import type { IsoInstant } from './message';
import type { CaseRules } from './case-rules';
import { refusalOf, type RefusalDetails } from './refusal-of';
import { REFUSALS, type RefusalCode } from './refusals';

/** An event that is decided but not written: the journal adds `id`, `caseId`, `seq`, `recordedAt`, `by`. */
export type DecidedEvent = CaseEventBody & { happenedAt: IsoInstant; happenedReason: string | null };

/** Why an act is not allowed, in words for the person who tried it, with the clause where the regulation says so. */
export interface Refusal {
  code: RefusalCode;
  words: string;
  clause?: string;
}

export type Decision = { events: readonly DecidedEvent[] } | Refusal;

/** What deciding needs besides the command and the case. */
export interface DecideContext {
  /** Epoch milliseconds. */
  now: number;
  /** Id of the person who works now. */
  by: string;
  rules: CaseRules;
  /** How long a taking may be undone, in milliseconds. */
  undoWindow: number;
}

/** What a part of `decide` is given: the context and when the act happened, epoch ms. */
export type Act = DecideContext & { at: number };

/** A part of `decide` answers with the bodies of the events, in order, or refuses; the time is added in one place. */
export type Verdict = readonly CaseEventBody[] | Refusal;

/** Whether the decision, or a part of it, is a refusal. */
export function isRefusal(verdict: object): verdict is Refusal {
  return 'code' in verdict && 'words' in verdict;
}

/** A refusal with its words; `detail` fills the gap in them. A clause of null or '' is left out. */
export function refuse(code: RefusalCode, given: RefusalDetails = {}): Refusal {
  return refusalOf(code, REFUSALS[code], given);
}
