import { useContext } from 'preact/hooks';
import { isLive } from '../../lib/case/live-assignments';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { AssignmentView, ExecutorChoice } from '../view-models';

interface Props {
  caseId: string;
  assignments: readonly AssignmentView[];
  executors: readonly ExecutorChoice[];
  onSubmit: CaseActions['reassign'];
  onDone: () => void;
}

const it = words.parts.reassign;
const assign = words.forms.assign;
const NEW = 'new';

/** One executor in the place of another; the clock of the answer goes on. */
export function ReassignForm({ caseId, assignments, executors, onSubmit, onDone }: Props) {
  const live = assignments.filter(isLive);
  const name = `${caseId}/reassign`;
  const picked = useContext(TypedContext).look(`${name}/executor`).value;
  return (
    <Form
      name={name}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) => {
        const id = read('executor');
        const executor = id === NEW ? { name: read('newName').trim(), email: read('newEmail').trim() } : { id };
        return onSubmit(read('assignment'), executor, read('reason').trim());
      }}
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="assignment"
        label={it.whom}
        choices={live}
        empty={words.common.notChosen}
        initial={live.length === 1 ? (live[0]?.id ?? '') : ''}
        required={words.forms.withdraw.missing}
      />
      <SelectField
        name="executor"
        label={it.by}
        choices={[
          ...executors.map(({ id, label, note }) => ({ id, label: note ?? label })),
          { id: NEW, label: assign.executorNew },
        ]}
        empty={assign.executorEmpty}
        required={it.byMissing}
      />
      {picked === NEW && (
        <div class="pair pair--wide">
          <TextField name="newName" label={assign.newName} required={assign.newNameMissing} />
          <TextField name="newEmail" label={assign.newEmail} type="email" />
        </div>
      )}
      <TextArea name="reason" label={words.forms.reason.label} required={words.forms.reason.missing} rows={2} />
    </Form>
  );
}
