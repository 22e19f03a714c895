import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { CaseView, Outcome } from '../view-models';

interface Props {
  caseId: string;
  grounds: CaseView['grounds'];
  onSubmit: (groundId: string, note: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.decline;

/** «Не подлежит обработке»: only the grounds of the regulation, each with its clause. */
export function DeclineForm({ caseId, grounds, onSubmit, onDone }: Props) {
  const choices = grounds.map(({ id, label, clause }) => ({ id, label: `${label} (${clause})` }));
  return (
    <Form
      name={`${caseId}/decline`}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('ground'), read('note').trim())}
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="ground"
        label={it.ground}
        choices={choices}
        empty={it.groundEmpty}
        required={it.groundMissing}
      />
      <TextArea name="note" label={it.note} />
    </Form>
  );
}
