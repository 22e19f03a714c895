import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TypedContext } from '../controls/typed';
import type { CaseView, Outcome } from '../view-models';

interface Props {
  caseId: string;
  grounds: CaseView['grounds'];
  /** Grounds that are told to the head besides. */
  threatGrounds: readonly string[];
  onSubmit: (groundId: string, note: string, tellHead: boolean) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.decline;

/** «Не подлежит обработке»: only the grounds of the regulation, each with its clause. */
export function DeclineForm({ caseId, grounds, threatGrounds, onSubmit, onDone }: Props) {
  const isThreat = threatGrounds.includes(useContext(TypedContext).look(`${caseId}/decline/ground`).value);
  const choices = grounds.map(({ id, label, clause }) => ({ id, label: `${label} (${clause})` }));
  return (
    <Form
      name={`${caseId}/decline`}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('ground'), read('note').trim(), isThreat && read('tellHead') === 'yes')}
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="ground"
        label={it.ground}
        choices={choices}
        empty={it.groundEmpty}
        required={it.groundMissing}
      />
      {isThreat && (
        <>
          <p class="lead">{words.endings.threat.lead}</p>
          <CheckField name="tellHead" label={words.endings.threat.check} initial />
        </>
      )}
      <TextArea name="note" label={it.note} />
    </Form>
  );
}
