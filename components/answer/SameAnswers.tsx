import { numberName } from '../../lib/case/number-name';
import { useContext, useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import { AnswerDeskContext } from './answer-desk';

/** From how many messages with the same answer on it is said. */
const MANY = 3;

/** Says that the same text stands under several messages already: people compare answers, and see a form letter. */
export function SameAnswers({ text }: { text: string }) {
  const desk = useContext(AnswerDeskContext);
  const numbers = useSignal<readonly number[]>([]);
  useEffect(() => {
    const until = new AbortController();
    void desk?.sameAs(text).then((found) => {
      if (!until.signal.aborted) numbers.value = found;
    }, console.error);
    return () => until.abort();
  }, [desk, text]);
  if (numbers.value.length < MANY) return null;
  return (
    <p class="notice" role="status">
      {words.templates.same(
        count(numbers.value.length, 'messageUnder'),
        numbers.value.map((n) => `№ ${numberName(n)}`).join(', '),
      )}
    </p>
  );
}
