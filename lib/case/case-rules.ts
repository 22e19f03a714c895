import type { AnswerKind, OutputChannel } from './events';
import type { FactId, SettableFactId } from './facts';

/** A question about the facts of a case, answered by `holdsFor`. The part of a profile's conditions that needs no clock. */
export type FactCondition =
  | { all: readonly FactCondition[] }
  | { any: readonly FactCondition[] }
  | { not: FactCondition }
  | { fact: FactId; is: string | boolean | readonly string[] }
  | { fact: FactId; atLeast: number };

/**
 * What must come with a draft before it can be approved. One of `oneOf` is enough; each of them is a set of names
 * all of which must stand in the draft's `supplies`: `[['photo'], ['document'], ['newDueDate', 'responsible', 'actions']]`.
 */
export interface ProofRule {
  kinds: readonly AnswerKind[];
  /** null: always. `problemConfirmed` is read from the draft itself. */
  when: FactCondition | null;
  oneOf: readonly (readonly string[])[];
  clause: string;
  /** Russian, a full sentence that says what to attach: «Приложите фото, видео или документ…». */
  words: string;
}

/** A ground for not processing a message at all. */
export interface DeclineGround {
  id: string;
  clause: string;
  /** As the person reads it in the list: «угрозы жизни, здоровью и имуществу». */
  label: string;
}

/** A ground for an explanation instead of an answer, with what the explanation must then contain. */
export interface ExplanationGround extends DeclineGround {
  /** Names that must all stand in the draft's `supplies`, e.g. `['competentBody', 'contact']`. */
  requires: readonly string[];
  /** Russian, a full sentence: «Назовите орган, к компетенции которого относится вопрос, и его контакты». */
  words: string;
}

/**
 * What the regulation demands of the acts on one case: the profile as `decide` sees it. Plain data, made by
 * `caseRules(profile)` of lib/regulation; every rule carries the clause that a refusal will name («п. 12»).
 */
export interface CaseRules {
  /** Facts to be set before the message may be sent to an executor, in the order they are asked for. */
  requiredFacts: readonly { fact: SettableFactId; clause: string; label: string }[];
  /** Kinds of answer the act knows. A kind that is absent is refused. */
  answerKinds: readonly { kind: AnswerKind; clause: string }[];
  /** Who writes the common answer when there are several executors. */
  composer: { who: 'main' | 'coordinator'; clause: string };
  /**
   * How several executors work: co-executors give parts to the main one (`lead`), all give parts to the coordinator
   * (`equal`), the same in a set order (`sequential`), or only one executor is foreseen (`none`).
   */
  coExecution: { mode: 'lead' | 'equal' | 'sequential' | 'none'; clause: string };
  declineGrounds: readonly DeclineGround[];
  /** Empty: the act knows no explanation, or sets no grounds for it. */
  explanationGrounds: readonly ExplanationGround[];
  /** Where answers to public messages go. */
  channel: { id: OutputChannel; clause: string };
  /** Clause by which a private message is answered privately; null: the act is silent, the answer stays private anyway. */
  privateClause: string | null;
  proofs: readonly ProofRule[];
  /** Clause by which the executor returns a message outside his competence; null: the act is silent. */
  notCompetentClause: string | null;
  /** Whether returning a draft for rework must be given a reason in words besides the one from the list. */
  draftReturn: { commentRequired: boolean; clause: string | null };
  /**
   * A repeated message: takes the same route, is routed when the same author asks the same again, goes to an
   * executor only if the coordinator decides so (not sending needs a reason), or only the answer's content is ruled.
   */
  repeat: { policy: 'sameRoute' | 'sameAuthor' | 'coordinatorDecides' | 'contentOnly'; clause: string } | null;
  /** The path of a message that has the signs of an official appeal (59-ФЗ); null: the act has none. */
  appeal: { clause: string } | null;
  /** Events outside the journal that the profile lets a person note, by id. */
  outsideEvents: readonly string[];
  /** Deadlines whose date is named in the course of the case, by id. */
  declaredDeadlines: readonly string[];
  /** Option of the office: who wrote a text, or rewrote it, may not approve it (Ворсино п. 3.3 leaves it open). */
  fourEyes: boolean;
}
