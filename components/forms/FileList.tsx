import type { DraftFile } from '../../lib/case/draft-file';
import { fileSize } from '../../lib/words/file-size';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';

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
          <li class="files__item" key={`${file.role} ${file.hash}`}>
            <span class="files__name">
              {file.role !== 'attachment' && `${it.role[file.role]}: `}
              {file.name}
              <span class="muted">
                {words.common.separator}
                {fileSize(file.size)}
              </span>
            </span>
            <ActionButton kind="quiet" label={it.saveLabel(file.name)} act={() => onSave(file)}>
              {it.save}
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
