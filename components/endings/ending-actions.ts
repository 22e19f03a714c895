import type { LateReason } from '../../lib/case/late-reasons';
import type { Outcome } from '../view-models';

export interface ExplanationInput {
  groundId: string;
  text: string;
  supplies: readonly string[];
}

export interface HandOverInput {
  to: string;
  name: string;
  address: string;
  phone: string;
}

/** What a person can do about the ending of a case. */
export interface EndingActions {
  /** The coordinator's own explanation: waits for approval like any draft. */
  explain: (input: ExplanationInput) => Promise<Outcome>;
  /** A question for the author's consent and contacts, submitted as a clarification. */
  requestConsent: (text: string) => Promise<Outcome>;
  recordConsent: (wording: string, url: string) => Promise<Outcome>;
  /** The card as it will be copied or printed. */
  handOverText: (input: HandOverInput) => string;
  handOver: (input: HandOverInput) => Promise<Outcome>;
  register: (registration: string) => Promise<Outcome>;
  hideMailWarning: () => Promise<Outcome>;
  print: (text: string) => void;
  /** Gives a memo or a letter as a Word document; `name` without its ending. */
  saveDocx: (name: string, text: string) => Promise<Outcome>;
  /** «Доложено»: at the given wall clock (`YYYY-MM-DDTHH:MM`) with its reason, or now where it is null. */
  informHead: (input: { signedBy: string; note: string; at: string | null; reason: string }) => Promise<Outcome>;
  /** The memo on shortcomings was sent: the clauses broken, and to whom it went. */
  noteShortcoming: (clause: string, note: string) => Promise<Outcome>;
  /** Why terms were broken; `reason` null: the question is passed over and not asked again. */
  explainLateness: (reason: LateReason | null, note: string) => Promise<Outcome>;
  markWide: (place: string) => Promise<Outcome>;
  /** This message was the author's reply to a question of that case: goes there, and this one closes. */
  joinTo: (caseId: string) => Promise<Outcome>;
}
