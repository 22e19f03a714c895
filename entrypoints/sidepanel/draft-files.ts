import type { CaseActions } from '../../components/case-actions';
import { MAX_FILE_BYTES } from '../../components/max-file-bytes';
import { keepFile } from '../../lib/journal/keep-file';
import { fileSize } from '../../lib/words/file-size';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { saveFile } from './save-file';

/** Files of drafts: into the journal's database when chosen, out of it as a download. */
export function draftFiles({ journal }: Desk): Pick<CaseActions, 'keepFile' | 'saveFile'> {
  return {
    async keepFile(file) {
      const { name, type, size } = file;
      if (size === 0) return { refusal: words.files.empty(name) };
      if (size > MAX_FILE_BYTES) return { refusal: words.files.tooBig(name, fileSize(size), fileSize(MAX_FILE_BYTES)) };
      try {
        const hash = await keepFile(journal, { bytes: await file.arrayBuffer(), type });
        return { kept: { hash, name, type, size } };
      } catch (error) {
        return { refusal: wordsOf(error) };
      }
    },
    async saveFile({ hash, name, type }) {
      const row = await journal.files.get(hash);
      if (!row) return { done: false, refusal: words.files.gone(name) };
      saveFile(name, type, row.bytes);
      return { done: true };
    },
  };
}
