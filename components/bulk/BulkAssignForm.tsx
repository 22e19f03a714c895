import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { ExecutorChoice, Outcome } from '../view-models';

interface Props {
  executors: readonly ExecutorChoice[];
  onSubmit: (executorId: string, question: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.assign;

/** One executor for all that is selected. */
export function BulkAssignForm({ executors, onSubmit, onDone }: Props) {
  return (
    <Form
      name="bulk/assign"
      submit={words.lists.assignSubmit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('executor'), read('question').trim())}
    >
      <SelectField
        name="executor"
        label={it.executor}
        choices={executors.map(({ id, label, note }) => ({ id, label: note ?? label }))}
        empty={it.executorEmpty}
        required={it.executorMissing}
      />
      <TextArea name="question" label={it.question} hint={it.questionHint} rows={2} />
    </Form>
  );
}
