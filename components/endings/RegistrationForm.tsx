import { civilWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import type { EndingActions } from './ending-actions';

interface Props {
  caseId: string;
  onSubmit: EndingActions['register'];
}

const it = words.endings.handOver;

/** The number and date under which the clerk registered the appeal. */
export function RegistrationForm({ caseId, onSubmit }: Props) {
  return (
    <Form
      name={`${caseId}/registration`}
      submit={it.registrationSubmit}
      primary
      onSubmit={(read) => onSubmit(it.numberAndDate(read('number').trim(), civilWords(read('date'))))}
    >
      <TextField name="number" label={it.registration} required={it.registrationMissing} />
      <TextField name="date" label={it.registrationDate} type="date" required={it.registrationDateMissing} />
    </Form>
  );
}
