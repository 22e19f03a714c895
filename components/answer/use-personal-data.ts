import { useSignal, type Signal } from '@preact/signals';
import { useContext, useMemo } from 'preact/hooks';
import type { Finding } from '../../lib/text/check/answer-rule';
import { checkAnswer } from '../../lib/text/check/check-answer';
import { words } from '../../lib/words/words';
import type { DraftView, Outcome } from '../view-models';
import { AnswerDeskContext } from './answer-desk';

interface PersonalData {
  findings: readonly Finding[];
  confirmed: Signal<boolean>;
  /** Refuses until it is confirmed; the confirmation is noted in the case once, by kind and without the data. */
  ask: () => Promise<Outcome>;
}

const it = words.answerCheck;

/** Personal data in a text that is about to go out to everybody. */
export function usePersonalData(
  { text, kind }: DraftView,
  isPublic: boolean,
  onNote: (text: string) => Promise<Outcome>,
): PersonalData {
  const desk = useContext(AnswerDeskContext);
  const confirmed = useSignal(false);
  const isNoted = useSignal(false);
  const findings = useMemo(
    () =>
      desk === null || !isPublic || text === null
        ? []
        : checkAnswer(text, { ...desk.about, kind }, desk.phrases).filter(({ rule }) => rule === 'personalData'),
    [desk, isPublic, text, kind],
  );
  const ask = async (): Promise<Outcome> => {
    if (findings.length === 0 || isNoted.value) return { done: true };
    if (!confirmed.value) return { done: false, refusal: it.guard.missing };
    const kinds = [...new Set(findings.flatMap((one) => (one.kind === undefined ? [] : [it.kinds[one.kind]])))];
    const outcome = await onNote(it.guard.noted(kinds.join(', ')));
    isNoted.value = outcome.done;
    return outcome;
  };
  return { findings, confirmed, ask };
}
