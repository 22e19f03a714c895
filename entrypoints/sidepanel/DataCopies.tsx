import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BackupCopy } from '../../components/data/BackupCopy';
import { BackupFolder, type FolderView } from '../../components/data/BackupFolder';
import { RestoreCopy } from '../../components/data/RestoreCopy';
import type { Outcome } from '../../components/view-models';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { keepWitness } from '../desk/keep-witness';
import { saveCopy } from './data/backup-actions';
import { allowFolder, chooseFolder, folderView, forgetFolder } from './data/folder-copy';
import { loadOpenCopy } from './data/load-open-copy';
import { useBackupMemory } from './use-backup-memory';

const it = words.data.copy;

/** Copies: made into a file and into a folder, and restored. */
export function DataCopies({ desk }: { desk: Desk }) {
  const { journal, office } = desk;
  const { zone } = office.hours;
  const memory = useBackupMemory();
  const folder = useSignal<FolderView | null>(null);
  const look = () => {
    folderView(journal).then(
      (view) => (folder.value = view),
      (error: unknown) => {
        console.error(error);
        folder.value = { state: 'failed' };
      },
    );
  };
  useEffect(look, [journal]);
  const then = async (act: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await act;
    look();
    return outcome;
  };
  return (
    <>
      <BackupCopy
        last={
          memory?.madeAt == null
            ? null
            : it.last(dateTimeWords(memory.madeAt, zone), memory.cases.toLocaleString(words.lang))
        }
        onSave={(password, options) => saveCopy(desk, password, options)}
      >
        {folder.value !== null && (
          <BackupFolder
            folder={folder.value}
            onChoose={() => then(chooseFolder(desk))}
            onAllow={() => then(allowFolder(desk))}
            onForget={() => then(forgetFolder(desk))}
          />
        )}
      </BackupCopy>
      <RestoreCopy
        onFile={async (file) => (await loadOpenCopy())(journal, { file, zone }, async () => keepWitness(journal))}
      />
    </>
  );
}
