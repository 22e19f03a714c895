import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';

const it = words.forms.draft;

/** When a text really came, where that is not now, and how the time is known. `form` is the name of the form around. */
export function ReceivedFields({ form }: { form: string }) {
  const isTimed = useContext(TypedContext).look(`${form}/receivedAt`).value !== '';
  return (
    <>
      <TextField name="receivedAt" label={it.receivedAt} hint={it.receivedHint} type="datetime-local" />
      {isTimed && <TextField name="receivedReason" label={it.receivedReason} required={it.receivedReasonMissing} />}
    </>
  );
}
