import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { Outcome, PartView } from '../view-models';

interface Props {
  caseId: string;
  waiting: readonly PartView[];
  onSubmit: (assignmentId: string, text: string) => Promise<Outcome>;
}

const it = words.forms.part;

/** A co-executor's part pasted in. */
export function PartForm({ caseId, waiting, onSubmit }: Props) {
  return (
    <Form
      name={`${caseId}/part`}
      submit={it.submit}
      primary
      onSubmit={(read) => onSubmit(read('assignment'), read('text'))}
    >
      <SelectField
        name="assignment"
        label={it.from}
        choices={waiting.map(({ assignmentId, label }) => ({ id: assignmentId, label }))}
        empty={words.common.notChosen}
        initial={waiting[0]?.assignmentId ?? ''}
        required={it.fromMissing}
      />
      <TextArea name="text" label={it.text} required={it.textMissing} rows={7} />
    </Form>
  );
}
