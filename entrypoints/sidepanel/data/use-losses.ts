import { dateTimeWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import type { PanelStore } from '../panel-store';
import { useWatched } from '../use-watched';
import { acceptedLosses } from './accept-loss';

const it = words.data.check;

/** Losses of the journal that somebody accepted, in words, oldest first. */
export function useLosses({ journal, office }: Desk, say: PanelStore['say']): readonly string[] {
  const losses = useWatched(journal, acceptedLosses, say) ?? [];
  return losses.map(({ at, had, has, how, by }) =>
    [
      it.loss(dateTimeWords(at, office.hours.zone), had.toLocaleString(words.lang), has.toLocaleString(words.lang)),
      it.lossHow[how],
      by,
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}
