import type { AnswerContext } from '../../lib/text/check/answer-rule';
import { checkAnswer } from '../../lib/text/check/check-answer';
import { NO_OWN_WORDS, phrasesOf } from '../../lib/text/check/word-lists';
import { ALL_ANSWERS, scoreOf } from '../text/answers/score';
import { judged, reported, type BenchRow } from './bench-row';

const ROUNDS = 20;
const CONTEXT: AnswerContext = { kind: 'final', isRepeat: true, isPublic: true, ownContacts: [], forbiddenPhrases: [] };

/** How often the answer check says what a careful reader said, by rule, and what one look at a long answer costs. */
export function bench(): BenchRow[] {
  const nearMisses = ALL_ANSWERS.filter(({ isNearMiss }) => isNearMiss).length;
  const rows = scoreOf(ALL_ANSWERS).map(({ rule, present, precision, recall, wrong }) =>
    judged(
      `answer check: ${rule} (${present} to find)`,
      `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
      '≥ 0.90, ≥ 0.80',
      precision >= 0.9 && recall >= 0.8,
      wrong.join(' | '),
    ),
  );
  return [
    reported('answer check: labelled answers, of them near-misses', `${ALL_ANSWERS.length}, ${nearMisses}`),
    ...rows,
    speedRow(),
  ];
}

function speedRow(): BenchRow {
  const phrases = phrasesOf(NO_OWN_WORDS);
  const text = ALL_ANSWERS.map((answer) => answer.text)
    .join(' ')
    .slice(0, 4000);
  checkAnswer(text, CONTEXT, phrases); // warm-up
  const begun = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) checkAnswer(text, CONTEXT, phrases);
  return reported(
    'answer check: an answer of 4000 characters',
    `${((performance.now() - begun) / ROUNDS).toFixed(1)} ms`,
  );
}
