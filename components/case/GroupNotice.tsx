import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import type { RepeatsView } from '../demand-views';
import type { DraftView } from '../view-models';

interface Props {
  group: RepeatsView['group'];
  /** The draft that may go to the others; null: there is none. */
  draft: DraftView | null;
  actions: Pick<CaseActions, 'openCase' | 'leaveGroup' | 'shareDraft'>;
}

const it = words.group;

/** The other messages about the same problem, and the one draft for all of them. */
export function GroupNotice({ group, draft, actions }: Props) {
  if (group.length === 0) return null;
  return (
    <section class="notice">
      <p class="notice__title">{it.title}</p>
      <p>
        {it.with}{' '}
        {group.map(({ caseId, number, status }) => (
          <button class="button button--quiet" type="button" key={caseId} onClick={() => actions.openCase(caseId)}>
            {words.common.number(number)}
            {words.common.separator}
            {words.status[status]}
          </button>
        ))}
      </p>
      <p class="notice__details">{it.hint}</p>
      <div class="form__acts">
        {draft !== null && (
          <ActionButton act={() => actions.shareDraft(draft.id)} done={it.shared}>
            {it.share}
          </ActionButton>
        )}
        <ActionButton kind="quiet" act={actions.leaveGroup}>
          {it.leave}
        </ActionButton>
      </div>
    </section>
  );
}
