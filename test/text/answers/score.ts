import { ANSWER_RULES, type AnswerContext, type AnswerRule } from '../../../lib/text/check/answer-rule';
import { checkAnswer } from '../../../lib/text/check/check-answer';
import { NO_OWN_WORDS, phrasesOf } from '../../../lib/text/check/word-lists';
import afterwards from './afterwards.json' with { type: 'json' };
import tuned from './tuned.json' with { type: 'json' };

/** An invented answer and the rules a careful reader would remark on, written down before the check was run on it. */
export interface LabelledAnswer {
  text: string;
  expects: readonly string[];
  /** Written to mislead: looks like a fault and is none, or hides one. */
  isNearMiss?: boolean;
  isRepeat?: boolean;
  isPrivate?: boolean;
  kind?: string;
}

/** How often the check says what the reader said. */
export interface RuleScore {
  rule: AnswerRule;
  /** Answers in which the reader saw it. */
  present: number;
  precision: number;
  recall: number;
  /** Answers judged otherwise, for the message of a failing test. */
  wrong: readonly string[];
}

/**
 * The rules were adjusted on `tuned`. `afterwards` was written when they stood: at first sight 36 of 40 remarks were
 * right and 36 of the reader's 41 were made (precision 0.90, recall 0.88); then it showed what else to mend. Of a second
 * reader's 97, about twenty were judged otherwise at first; the telling ones stand at its end.
 */
export const ANSWERS: Readonly<Record<'tuned' | 'afterwards', readonly LabelledAnswer[]>> = { tuned, afterwards };

const phrases = phrasesOf(NO_OWN_WORDS);

/** All of them: 403 answers, more than half written to mislead. */
export const ALL_ANSWERS: readonly LabelledAnswer[] = [...ANSWERS.tuned, ...ANSWERS.afterwards];

/** Rules that the labelled answers speak of: `forbiddenPhrase` is the profile's own and exact. */
export const SCORED_RULES = ANSWER_RULES.filter((rule) => rule !== 'forbiddenPhrase');

export function scoreOf(answers: readonly LabelledAnswer[]): readonly RuleScore[] {
  const judged = answers.map((answer) => ({ answer, said: new Set(rulesSaid(answer)) }));
  return SCORED_RULES.map((rule) => {
    const hits = judged.filter(({ answer, said }) => said.has(rule) && answer.expects.includes(rule)).length;
    const said = judged.filter((one) => one.said.has(rule)).length;
    const present = answers.filter(({ expects }) => expects.includes(rule)).length;
    return {
      rule,
      present,
      precision: said === 0 ? 1 : hits / said,
      recall: present === 0 ? 1 : hits / present,
      wrong: judged
        .filter((one) => one.said.has(rule) !== one.answer.expects.includes(rule))
        .map((one) => `${one.said.has(rule) ? 'said' : 'missed'}: ${one.answer.text}`),
    };
  });
}

function rulesSaid(answer: LabelledAnswer): readonly AnswerRule[] {
  const context: AnswerContext = {
    kind: (answer.kind ?? 'final') as AnswerContext['kind'],
    isRepeat: answer.isRepeat ?? false,
    isPublic: !(answer.isPrivate ?? false),
    ownContacts: [],
    forbiddenPhrases: [],
  };
  return checkAnswer(answer.text, context, phrases).map(({ rule }) => rule);
}
