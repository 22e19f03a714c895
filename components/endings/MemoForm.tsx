import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { Outcome } from '../view-models';
import type { EndingActions } from './ending-actions';
import type { MemoView } from './endings-view';

interface Props {
  caseId: string;
  memo: MemoView | null;
  onSubmit: EndingActions['informHead'];
  onCopy: (text: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.endings.memo;
const form = words.forms.informHead;

/** The memo to the head, ready to copy, and the mark that he was told: by whose signature and in which minute. */
export function MemoForm({ caseId, memo, onSubmit, onCopy, onDone }: Props) {
  const name = `${caseId}/inform-head`;
  const isTimed = useContext(TypedContext).look(`${name}/at`).value !== '';
  return (
    <div class="form">
      {memo === null ? (
        <p class="lead">{it.none}</p>
      ) : (
        <section aria-label={it.text}>
          <p class="text__body preview__text" tabIndex={0}>
            {memo.text}
          </p>
          <div class="form__acts">
            <ActionButton act={() => onCopy(memo.text)} done={words.common.copied}>
              {it.copy}
            </ActionButton>
          </div>
        </section>
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
