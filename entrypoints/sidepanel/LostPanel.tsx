import { LostJournal } from '../../components/data/LostJournal';
import { RestoreCopy } from '../../components/data/RestoreCopy';
import type { LostJournalError } from '../../lib/journal/journal-head';
import { openJournal } from '../../lib/journal/open-journal';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { wordsOf } from '../desk/words-of-error';
import { acceptLoss } from './data/accept-loss';
import { loadOpenCopy } from './data/load-open-copy';
import type { PanelStore } from './panel-store';
import { useBackupMemory } from './use-backup-memory';

/** What stands in the panel while the journal holds less than it did. The zone of the office may be lost: the browser's is taken. */
export function LostPanel({ loss, store }: { loss: LostJournalError; store: PanelStore }) {
  const memory = useBackupMemory();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const goOn = async (how: 'continued' | 'restored') => {
    await acceptLoss(loss, how);
    store.retry();
  };
  return (
    <LostJournal
      had={loss.had.count.toLocaleString(words.lang)}
      has={loss.has.count.toLocaleString(words.lang)}
      lastCopy={
        memory?.madeAt == null
          ? null
          : words.data.copy.last(dateTimeWords(memory.madeAt, zone), memory.cases.toLocaleString(words.lang))
      }
      onContinue={async () => {
        try {
          await goOn('continued');
          return { done: true };
        } catch (error) {
          return { done: false, refusal: wordsOf(error) };
        }
      }}
    >
      <RestoreCopy
        onFile={async (file) => {
          const journal = await openJournal();
          return (await loadOpenCopy())(journal, { file, zone }, async () => {
            journal.close();
            await goOn('restored');
          });
        }}
      />
    </LostJournal>
  );
}
