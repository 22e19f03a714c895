import { LostJournal } from '../../components/data/LostJournal';
import type { LostJournalError } from '../../lib/journal/journal-head';
import { words } from '../../lib/words/words';
import { wordsOf } from '../desk/words-of-error';
import { acceptLoss } from './data/accept-loss';
import type { PanelStore } from './panel-store';

/** What stands in the panel while the journal holds less than it did. */
export function LostPanel({ loss, store }: { loss: LostJournalError; store: PanelStore }) {
  return (
    <LostJournal
      had={loss.had.count.toLocaleString(words.lang)}
      has={loss.has.count.toLocaleString(words.lang)}
      lastCopy={null}
      onContinue={async () => {
        try {
          await acceptLoss(loss, 'continued');
          store.retry();
          return { done: true };
        } catch (error) {
          return { done: false, refusal: wordsOf(error) };
        }
      }}
    >
      {null}
    </LostJournal>
  );
}
