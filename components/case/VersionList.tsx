import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { DraftText } from '../forms/DraftText';
import { FileList } from '../forms/FileList';
import type { DraftView } from '../view-models';
import { VersionChange } from './VersionChange';

interface Props {
  drafts: readonly DraftView[];
  actions: Pick<CaseActions, 'saveFile'>;
  /** null: nothing can be written to the case any more. */
  onTakeUp: ((draft: DraftView) => void) | null;
}

const it = words.versions;

/** Every version of the answer, the newest first: who, when, what differs from the one before. Any can be taken up again. */
export function VersionList({ drafts, actions, onTakeUp }: Props) {
  const rounds = drafts.filter(({ returned }) => returned !== null).length;
  return (
    <>
      {rounds > 0 && <p class="muted">{it.rounds(String(rounds))}</p>}
      <ol class="versions" reversed>
        {drafts.toReversed().map((draft) => {
          const earlier = drafts.find(({ version }) => version === draft.version - 1);
          return (
            <li class="versions__item" key={draft.id}>
              <DraftText draft={draft} />
              <p class="history__by">{it.state[draft.status]}</p>
              <FileList files={draft.files} title={words.files.title} onSave={actions.saveFile} />
              {earlier && <VersionChange draft={draft} earlier={earlier} />}
              {onTakeUp !== null && draft.text !== null && (
                <button
                  class="button button--quiet"
                  type="button"
                  aria-label={it.takeUpLabel(draft.version)}
                  onClick={() => onTakeUp(draft)}
                >
                  {it.takeUp}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
