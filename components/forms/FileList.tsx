import type { DraftFile } from '../../lib/case/draft-file';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { FileItem } from './FileItem';

interface Props {
  files: readonly DraftFile[];
  /** «Приложить вручную» where the answer is being placed. */
  title: string;
  onSave: CaseActions['saveFile'];
}

const it = words.files;

/** Files of a version, each to be saved to the computer: networks take them only from a person's hand. */
export function FileList({ files, title, onSave }: Props) {
  if (files.length === 0) return null;
  return (
    <section class="files">
      <h3 class="field__label">{title}</h3>
      <ul class="files__list">
        {files.map((file) => (
          <FileItem key={`${file.role} ${file.hash}`} file={file}>
            <ActionButton kind="quiet" label={it.saveLabel(file.name)} act={() => onSave(file)}>
              {it.save}
            </ActionButton>
          </FileItem>
        ))}
      </ul>
    </section>
  );
}
