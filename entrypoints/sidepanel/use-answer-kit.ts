import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { watch } from '../../lib/journal/watch';
import type { Desk } from '../desk/desk';
import { readAnswerKit, type AnswerKit } from './answer-kit';

/** The office's templates and words of the check, following the database; null until they are read. */
export function useAnswerKit({ journal }: Desk): AnswerKit | null {
  const kit = useSignal<AnswerKit | null>(null);
  useEffect(() => {
    const until = new AbortController();
    watch(() => readAnswerKit(journal), {
      signal: until.signal,
      onResult: (stored) => (kit.value = stored),
      onError: console.error,
    });
    return () => until.abort();
  }, [journal]);
  return kit.value;
}
