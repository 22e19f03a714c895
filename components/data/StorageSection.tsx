import { words } from '../../lib/words/words';
import { fileSize } from '../../lib/words/file-size';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';
import { DataSection } from './DataSection';

interface Props {
  /** null: not known yet. Bytes; `left` null: the browser does not say. */
  space: { used: number; left: number | null; isPersistent: boolean } | null;
  onAsk: () => Promise<Outcome>;
}

const it = words.space;

/** How much room the data take, and how firmly the browser keeps them. */
export function StorageSection({ space, onAsk }: Props) {
  return (
    <DataSection title={it.title} lead={it.lead}>
      {space === null ? (
        <p class="muted">{words.common.loading}</p>
      ) : (
        <>
          <p>
            {space.left === null
              ? it.usedOnly(fileSize(space.used))
              : it.used(fileSize(space.used), fileSize(space.left))}
          </p>
          <p>{space.isPersistent ? it.persistent : it.notPersistent}</p>
          {!space.isPersistent && <ActionButton act={onAsk}>{it.ask}</ActionButton>}
        </>
      )}
    </DataSection>
  );
}
