import type { CaseView } from '../view-models';
import type { Choice } from '../view-models';

/** A ground for an explanation, with the evidence its text must bring. */
export type GroundView = Choice & { clause: string; requires: readonly string[] };

/** The explanation that the coordinator gives without an executor (Ворсино пп. 2.7, 2.7.1). */
export interface ExplainView {
  clause: string;
  /** Title of the one who prepares it. */
  role: string;
  grounds: readonly GroundView[];
  /** Its own term; null: none is set. `expired`: it was over before now. */
  dueAt: number | null;
  /** When earlier answers of this author's cases stood, oldest first. */
  earlierAnswers: readonly number[];
}

/** The path of a message with the signs of an official appeal; `advice`: the act has none, the author is told where to go. */
export type AppealView =
  | { path: 'advice' }
  | {
      path: 'handOver';
      clause: string;
      /** Who registers it, as the regulation names him. */
      to: string;
      consent: { at: number; who: string; wording: string; url: string | null } | null;
      handedOver: {
        to: string;
        registration: string | null;
        /** Whose act the registration is, where it is not the person's who works now. */
        turn: CaseView['turn'];
      } | null;
      /** The warning that e-mail no longer files an appeal; false: the office switched it off. */
      warnsOfMail: boolean;
      /** What the author wrote last: his contacts are in it. */
      lastReply: string | null;
    };

/** The report to the head on a message of public significance. */
export interface MemoView {
  text: string;
  /** Title of who signs it; '' where the act names nobody. */
  signedBy: string;
  clause: string;
  flaggedAt: number | null;
  /** When the head was told last, after the flag. */
  informedAt: number | null;
}

/** What the executors of the case did late, told to those whom the act names. */
export interface ShortcomingsView {
  text: string;
  clause: string;
  /** Clauses of the terms that were broken; none: only drafts were returned. */
  brokenClauses: readonly string[];
}

/** Publication for everybody (Ворсино п. 2.5): places with the moment each was done. */
export interface WideView {
  clause: string;
  /** Id of the outside event that each mark is. */
  event: string;
  isPrivate: boolean;
  places: readonly { name: string; doneAt: number | null }[];
}

/** A broken term whose reason is asked for. */
export interface BrokenTerm {
  key: string;
  clause: string;
  label: string;
  /** Minutes in the clock's own count; null: never done. */
  lateMinutes: number | null;
}

/** All that the endings of a case need on the screen, from the profile and the journal. */
export interface EndingsView {
  /** Under whose name the office answers in the message's network; '': nobody has said. */
  answersAs: string;
  /** «направлено в Департамент», as the act calls the end of its output; null: the usual words. */
  stopLabel: string;
  /** The whole answer for those who place it, one paste; null: it goes straight to the author. */
  transferText: string | null;
  isPrivate: boolean;
  privateClause: string | null;
  /** Clause of the answer where the act knows no interim one; null: it does. */
  noInterimClause: string | null;
  /** Since when the author is waited for, epoch ms; null: he is not. */
  waitingSince: number | null;
  /** Date promised to the author and not kept yet. */
  promisedAt: number | null;
  explain: ExplainView | null;
  appeal: AppealView;
  memo: MemoView | null;
  shortcomings: ShortcomingsView | null;
  /** Of a closed case: what was broken and not asked about yet. */
  unexplained: readonly BrokenTerm[];
  /** Grounds of not processing that are told to the head. */
  threatGrounds: readonly string[];
  wide: WideView | null;
  /** How many main executors gave it back or lost it. */
  hops: number;
  /** An open case whose question this message may answer. */
  continues: { caseId: string; number: number } | null;
}
