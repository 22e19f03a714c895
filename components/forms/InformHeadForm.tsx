import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';

interface Props {
  caseId: string;
  onSubmit: (signedBy: string, note: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.informHead;

/** The head was told of a significant message: by whose signature and what. */
export function InformHeadForm({ caseId, onSubmit, onDone }: Props) {
  return (
    <Form
      name={`${caseId}/inform-head`}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('signedBy').trim(), read('note').trim())}
    >
      <TextField name="signedBy" label={it.signedBy} required={it.signedByMissing} />
      <TextArea name="note" label={it.note} />
    </Form>
  );
}
