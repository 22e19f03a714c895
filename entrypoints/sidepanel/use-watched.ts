import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';
import { wordsOf } from '../desk/words-of-error';

/**
 * What a query answers, following every change of the database; null until its first answer. A query that fails is told to
 * `say` in words, and what it answered before stays. Asked anew for another `journal` only: the query must not depend on
 * anything else that changes.
 */
export function useWatched<Answer>(
  journal: JournalDatabase,
  query: (journal: JournalDatabase) => Promise<Answer>,
  say: (words: string) => void,
): Answer | null {
  const answer = useSignal<{ is: Answer } | null>(null);
  useEffect(() => {
    const until = new AbortController();
    watch(() => query(journal), {
      signal: until.signal,
      onResult: (is) => (answer.value = { is }),
      onError: (error) => say(wordsOf(error)),
    });
    return () => until.abort();
  }, [journal]);
  return answer.value && answer.value.is;
}
