import type { AnswerRule, Finding } from '../../lib/text/check/answer-rule';
import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import { Remark } from './Remark';

interface Props {
  text: string;
  findings: readonly Finding[];
  /** Shows the place in the field; absent: the text is not being written, places are only quoted. */
  onShow?: (finding: Finding) => void;
}

const it = words.answerCheck;

/** Remarks on an answer: where, why, what to do. Personal data stand out, the rest waits to be opened. */
export function AnswerHints({ text, findings, onShow }: Props) {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const quiet = rules.filter((rule) => rule !== 'personalData');
  const item = (rule: AnswerRule) => (
    <Remark key={rule} rule={rule} text={text} places={findings.filter((one) => one.rule === rule)} onShow={onShow} />
  );
  if (rules.length === 0) return null;
  return (
    <section class="hints" aria-label={it.title}>
      {rules.includes('personalData') && (
        <div class="notice notice--warning" role="alert">
          {item('personalData')}
        </div>
      )}
      {quiet.length > 0 && (
        <details class="more">
          <summary aria-live="polite">{it.count(count(quiet.length, 'remark'))}</summary>
          <ul class="hints__list">
            {quiet.map((rule) => (
              <li key={rule}>{item(rule)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
