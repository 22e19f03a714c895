import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';

interface Props {
  caseId: string;
  onSubmit: CaseActions['declareEmergency'];
  onDone: () => void;
}

const it = words.forms.emergency;

/** Hours of a day off in which the clocks run because of an emergency (Ворсино п. 2.10). */
export function EmergencyForm({ caseId, onSubmit, onDone }: Props) {
  return (
    <Form
      name={`${caseId}/emergency`}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) =>
        onSubmit({ reason: read('reason').trim(), date: read('date'), from: read('from'), to: read('to') })
      }
    >
      <p class="lead">{it.hint}</p>
      <TextField name="date" label={it.date} type="date" required={it.dateMissing} />
      <div class="pair">
        <TextField name="from" label={it.from} type="time" required={it.timeMissing} />
        <TextField name="to" label={it.to} type="time" required={it.timeMissing} />
      </div>
      <TextArea name="reason" label={words.forms.reason.label} required={words.forms.reason.missing} rows={2} />
    </Form>
  );
}
