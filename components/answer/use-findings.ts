import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import type { AnswerContext, Finding } from '../../lib/text/check/answer-rule';
import { checkAnswer } from '../../lib/text/check/check-answer';
import { AnswerDeskContext } from './answer-desk';

/** A text is read when its writer pauses: no key waits for the check. */
const PAUSE_MS = 400;

/** Remarks on a text as it stands since the last pause, with the text they speak of. */
export function useFindings(
  text: string,
  kind: AnswerContext['kind'],
): ReadonlySignal<{ text: string; findings: readonly Finding[] }> {
  const desk = useContext(AnswerDeskContext);
  const read = useSignal<{ text: string; findings: readonly Finding[] }>({ text: '', findings: [] });
  useEffect(() => {
    if (desk === null) return;
    const timer = setTimeout(() => {
      read.value = { text, findings: checkAnswer(text, { ...desk.about, kind }, desk.phrases) };
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, kind, desk]);
  return read;
}
