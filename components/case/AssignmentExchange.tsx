import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { FileButton } from '../controls/FileButton';
import type { AssignmentView } from '../view-models';

interface Props {
  assignments: readonly AssignmentView[];
  actions: Pick<CaseActions, 'saveAssignment' | 'takeAnswer'>;
}

const it = words.byFile;

/** Assignments out as files, answers in. */
export function AssignmentExchange({ assignments, actions }: Props) {
  return (
    <>
      <p class="muted">{it.sectionHint}</p>
      <ul class="repeats__list">
        {assignments.map(({ id, label }) => (
          <li key={id}>
            <ActionButton act={() => actions.saveAssignment(id)}>{it.saveAssignment(label)}</ActionButton>
          </li>
        ))}
      </ul>
      <FileButton label={it.takeAnswer} accept=".json,application/json" onFile={actions.takeAnswer} />
    </>
  );
}
