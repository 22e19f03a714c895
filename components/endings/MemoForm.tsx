import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { Outcome } from '../view-models';
import type { EndingActions } from './ending-actions';
import type { MemoView } from './endings-view';
import { MemoSheet } from './MemoSheet';

interface Props {
  caseId: string;
  memo: MemoView | null;
  onSubmit: EndingActions['informHead'];
  onCopy: (text: string) => Promise<Outcome>;
  onPrint: (text: string) => void;
  onSave: EndingActions['saveDocx'];
  onDone: () => void;
}

const it = words.endings.memo;
const form = words.forms.informHead;

/** The memo to the head, ready to copy, and the mark that he was told: by whose signature and in which minute. */
export function MemoForm({ caseId, memo, onSubmit, onCopy, onPrint, onSave, onDone }: Props) {
  const name = `${caseId}/inform-head`;
  const isTimed = useContext(TypedContext).look(`${name}/at`).value !== '';
  return (
    <div class="form">
      {memo === null ? (
        <p class="lead">{it.none}</p>
      ) : (
        <MemoSheet
          text={memo.text}
          onCopy={onCopy}
          onPrint={onPrint}
          onSave={(text) => onSave(it.fileNames.head, text)}
        />
      )}
      <Form
        name={name}
        submit={it.done}
        primary
        onDone={onDone}
        onSubmit={(read) =>
          onSubmit({
            signedBy: read('signedBy').trim(),
            note: read('note').trim(),
            at: read('at') || null,
            reason: isTimed ? read('reason').trim() : '',
          })
        }
      >
        <TextField
          name="signedBy"
          label={form.signedBy}
          initial={memo?.signedBy ?? ''}
          required={form.signedByMissing}
        />
        <TextField name="at" label={it.at} hint={it.atHint} type="datetime-local" />
        {isTimed && (
          <TextField name="reason" label={words.forms.place.reason} required={words.forms.place.reasonMissing} />
        )}
        <TextArea name="note" label={form.note} />
      </Form>
    </div>
  );
}
