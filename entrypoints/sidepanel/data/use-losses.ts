import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { watch } from '../../../lib/journal/watch';
import { dateTimeWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { acceptedLosses, type AcceptedLoss } from './accept-loss';

const it = words.data.check;

/** Losses of the journal that somebody accepted, in words, oldest first. */
export function useLosses({ journal, office }: Desk): readonly string[] {
  const losses = useSignal<readonly AcceptedLoss[]>([]);
  useEffect(() => {
    const until = new AbortController();
    watch(() => acceptedLosses(journal), {
      signal: until.signal,
      onResult: (found) => (losses.value = found),
      onError: () => undefined,
    });
    return () => until.abort();
  }, [journal]);
  return losses.value.map(({ at, had, has, how, by }) =>
    [
      it.loss(dateTimeWords(at, office.hours.zone), had.toLocaleString(words.lang), has.toLocaleString(words.lang)),
      it.lossHow[how],
      by,
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}
