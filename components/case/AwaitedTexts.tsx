import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import type { AssignmentView } from '../view-models';

interface Props {
  assignments: readonly AssignmentView[];
  actions: Pick<CaseActions, 'sentText' | 'copy'>;
}

const it = words.forms.assign;

/** While executors are waited for, the text of each one's assignment is one press away. */
export function AwaitedTexts({ assignments, actions }: Props) {
  const awaited = assignments.filter(({ status }) => status === 'active' || status === 'partReturned');
  return (
    <div class="form__acts">
      {awaited.map(({ id, label }) => (
        <ActionButton
          key={id}
          kind="quiet"
          label={it.copyFor(label)}
          act={() => actions.copy(actions.sentText(id))}
          done={words.common.copied}
        >
          {awaited.length === 1 ? it.copy : it.copyFor(label)}
        </ActionButton>
      ))}
    </div>
  );
}
