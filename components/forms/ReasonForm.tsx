import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import type { Outcome } from '../view-models';

interface Props {
  name: string;
  submit: string;
  hint?: string;
  isReasonAsked?: boolean;
  onSubmit: (reason: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.reason;

/** An act that needs nothing but a reason. */
export function ReasonForm({ name, submit, hint, isReasonAsked = true, onSubmit, onDone }: Props) {
  return (
    <Form name={name} submit={submit} primary onDone={onDone} onSubmit={(read) => onSubmit(read('reason').trim())}>
      {hint !== undefined && <p class="lead">{hint}</p>}
      {isReasonAsked && <TextArea name="reason" label={it.label} required={it.missing} />}
    </Form>
  );
}
