import type { ComponentChildren } from 'preact';
import type { DraftFile } from '../../lib/case/draft-file';
import { fileSize } from '../../lib/words/file-size';
import { words } from '../../lib/words/words';

/** One file of a draft: what it shows, its name and size, and what can be done with it. */
export function FileItem({ file, children }: { file: DraftFile; children: ComponentChildren }) {
  return (
    <li class="files__item">
      <span class="files__name">
        {file.role !== 'attachment' && `${words.files.role[file.role]}: `}
        {file.name}
        <span class="muted">
          {words.common.separator}
          {fileSize(file.size)}
        </span>
      </span>
      {children}
    </li>
  );
}
