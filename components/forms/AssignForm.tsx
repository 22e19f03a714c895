import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { AssignmentInput, CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { Refusal } from '../controls/Refusal';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { ExecutorChoice } from '../view-models';
import { AssignmentPreview } from './AssignmentPreview';

interface Props {
  caseId: string;
  number: number;
  executors: readonly ExecutorChoice[];
  suggestedId: string | null;
  role: 'main' | 'co';
  actions: Pick<CaseActions, 'assign' | 'assignmentText' | 'copy'>;
  onDone?: () => void;
  primary?: boolean;
}

const it = words.forms.assign;
const NEW = 'new';

/** To whom the message goes, what is asked, and the assignment's text to copy or to mail. */
export function AssignForm({
  caseId,
  number,
  executors,
  suggestedId,
  role,
  actions,
  onDone = () => {},
  primary = false,
}: Props) {
  const name = `${caseId}/assign-${role}`;
  const typed = useContext(TypedContext);
  const initial = suggestedId ?? (executors.length === 0 ? NEW : '');
  const picked = typed.look(`${name}/executor`, initial).value;
  const executor = executors.find(({ id }) => id === picked);
  const inputOf = (read: (field: string) => string): AssignmentInput => ({
    executor: executor ? { id: executor.id } : { name: read('newName').trim(), email: read('newEmail').trim() },
    role,
    question: read('question').trim(),
  });
  const isPicked = executor !== undefined || picked === NEW;
  const offered = isPicked ? actions.assignmentText(inputOf((field) => typed.look(`${name}/${field}`).value)) : null;
  return (
    <Form
      name={name}
      submit={role === 'main' ? it.submit : it.submitCo}
      primary={primary}
      onDone={onDone}
      onSubmit={(read) => actions.assign(inputOf(read))}
    >
      <SelectField
        name="executor"
        label={it.executor}
        choices={[
          ...executors.map(({ id, label, note }) => ({ id, label: note ?? label })),
          { id: NEW, label: it.executorNew },
        ]}
        empty={it.executorEmpty}
        initial={initial}
        required={it.executorMissing}
      />
      {picked === NEW && (
        <div class="pair pair--wide">
          <TextField name="newName" label={it.newName} required={it.newNameMissing} />
          <TextField name="newEmail" label={it.newEmail} type="email" />
        </div>
      )}
      <TextArea name="question" label={it.question} hint={it.questionHint} rows={2} />
      {offered !== null && 'refusal' in offered && <Refusal text={offered.refusal} />}
      {offered !== null && 'text' in offered && (
        <AssignmentPreview
          text={offered.text}
          email={executor?.email ?? (picked === NEW ? typed.look(`${name}/newEmail`).value : '')}
          subject={it.mailSubject(number)}
          onCopy={actions.copy}
        />
      )}
    </Form>
  );
}
