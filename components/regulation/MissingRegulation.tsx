import { words } from '../../lib/words/words';
import { FileButton } from '../controls/FileButton';
import { PageHead } from '../controls/PageHead';
import type { Outcome } from '../view-models';

interface Props {
  regulation: { id: string; edition: string };
  onFile: (file: File) => Promise<Outcome>;
  onBack: () => void;
}

/** The office's regulation is not there, so there is nothing to show: its file brings it back. */
export function MissingRegulation({ regulation: { id, edition }, onFile, onBack }: Props) {
  return (
    <div class="case">
      <PageHead title={words.rules.title} back={words.common.back} onBack={onBack} />
      <main class="page">
        <p role="alert">{words.rules.missing(id, edition)}</p>
        <FileButton label={words.rules.editor.importFile} accept=".json,application/json" onFile={onFile} />
      </main>
    </div>
  );
}
