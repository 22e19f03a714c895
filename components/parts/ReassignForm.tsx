import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { AssignmentView, ExecutorChoice, Outcome } from '../view-models';

interface Props {
  caseId: string;
  assignments: readonly AssignmentView[];
  executors: readonly ExecutorChoice[];
  onSubmit: (assignmentId: string, executorId: string, reason: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.parts.reassign;

/** One executor in the place of another; the clock of the answer goes on. */
export function ReassignForm({ caseId, assignments, executors, onSubmit, onDone }: Props) {
  const live = assignments.filter(({ status }) => status !== 'returned' && status !== 'withdrawn');
  return (
    <Form
      name={`${caseId}/reassign`}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('assignment'), read('executor'), read('reason').trim())}
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
        choices={executors}
        empty={words.forms.assign.executorEmpty}
        required={it.byMissing}
      />
      <TextArea name="reason" label={words.forms.reason.label} required={words.forms.reason.missing} rows={2} />
    </Form>
  );
}
