import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Refusal } from '../controls/Refusal';
import type { Outcome } from '../view-models';

/** `asks`: the browser wants to be told again that the program may write there. `failed`: nobody knows whether there is one. */
export type FolderView =
  | { state: 'unsupported' }
  | { state: 'none' }
  | { state: 'failed' }
  | { state: 'kept'; name: string }
  | { state: 'asks'; name: string };

interface Props {
  folder: FolderView;
  onChoose: () => Promise<Outcome>;
  onAllow: () => Promise<Outcome>;
  onForget: () => Promise<Outcome>;
}

const it = words.data.copy.folder;

/** A folder into which a copy is laid by itself. */
export function BackupFolder({ folder, onChoose, onAllow, onForget }: Props) {
  if (folder.state === 'unsupported') return <p class="muted">{it.unsupported}</p>;
  return (
    <div class="long-act">
      <h3>{it.title}</h3>
      <p class="lead">{it.lead}</p>
      {'name' in folder && <p>{it.kept(folder.name)}</p>}
      <Refusal text={folder.state === 'failed' ? it.unread : null} />
      {folder.state === 'asks' && (
        <div class="notice notice--warning">
          <p>{it.asks}</p>
          <ActionButton act={onAllow}>{it.allow}</ActionButton>
        </div>
      )}
      <div class="data-acts">
        <ActionButton act={onChoose}>{'name' in folder ? it.other : it.choose}</ActionButton>
        {'name' in folder && (
          <ActionButton kind="quiet" act={onForget}>
            {it.forget}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
