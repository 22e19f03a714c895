import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import type { DraftView } from '../view-models';
import { DiffText } from './DiffText';

interface Props {
  draft: DraftView;
  /** The version before it. */
  earlier: DraftView;
  open?: boolean;
}

/** What a version changed; compared only while it is looked at. Nothing where either text was erased. */
export function VersionChange({ draft, earlier, open = false }: Props) {
  const isOpen = useSignal(open);
  if (draft.text === null || earlier.text === null) return null;
  return (
    <details class="more" open={open} onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>{words.versions.changed(earlier.version)}</summary>
      {isOpen.value && <DiffText before={earlier.text} after={draft.text} />}
    </details>
  );
}
