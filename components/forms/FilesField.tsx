import { FILE_ROLES, type DraftFile, type FileRole } from '../../lib/case/draft-file';
import { fileSize } from '../../lib/words/file-size';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { FileButton } from '../controls/FileButton';
import { useField } from '../controls/use-field';
import { MAX_FILE_BYTES } from '../max-file-bytes';
import type { Outcome } from '../view-models';
import { FileItem } from './FileItem';
import { filesValue, typedFiles } from './typed-files';

interface Props {
  initial?: readonly DraftFile[];
  onKeep: CaseActions['keepFile'];
}

const it = words.files;

/** Files of a draft: any number, and a pair «до» and «после» of one each. They are kept as soon as they are chosen. */
export function FilesField({ initial = [], onKeep }: Props) {
  const { value } = useField('files', filesValue(initial), () => null);
  const files = typedFiles(value.value);
  const change = (next: readonly DraftFile[]) => (value.value = filesValue(next));
  const add =
    (role: FileRole) =>
    async (file: File): Promise<Outcome> => {
      const outcome = await onKeep(file);
      if ('refusal' in outcome) return { done: false, refusal: outcome.refusal };
      const others = typedFiles(value.peek()).filter((known) =>
        role === 'attachment' ? known.hash !== outcome.kept.hash : known.role !== role,
      );
      change([...others, { ...outcome.kept, role }]);
      return { done: true };
    };
  return (
    <fieldset class="files">
      <legend class="field__label">{it.title}</legend>
      <p class="field__hint">{it.hint(fileSize(MAX_FILE_BYTES))}</p>
      {files.length > 0 && (
        <ul class="files__list">
          {files.map((file) => (
            <FileItem key={`${file.role} ${file.hash}`} file={file}>
              <button
                class="button button--quiet"
                type="button"
                aria-label={it.removeLabel(file.name)}
                onClick={() => change(files.filter((known) => known !== file))}
              >
                {it.remove}
              </button>
            </FileItem>
          ))}
        </ul>
      )}
      <div class="form__acts">
        {FILE_ROLES.map((role) => (
          <FileButton
            key={role}
            label={it.add[role]}
            accept={role === 'attachment' ? '' : 'image/*,video/*'}
            onFile={add(role)}
          />
        ))}
      </div>
    </fieldset>
  );
}
