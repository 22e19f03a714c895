import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import { LongText } from '../controls/LongText';
import type { PartView } from '../view-models';
import { ReasonForm } from './ReasonForm';

interface Props {
  part: PartView;
  actions: Pick<CaseActions, 'approvePart' | 'returnPart'>;
}

const it = words.forms.part;

/** A part to be read: the main executor sees it only after approval. */
export function ReviewPartForm({ part, actions }: Props) {
  const returning = useSignal(false);
  const close = () => (returning.value = false);
  return (
    <div class="form">
      <article class="draft">
        <p class="draft__kind">{part.label}</p>
        {part.question !== '' && <p class="draft__head">{it.asked(part.question)}</p>}
        {part.text === null ? <p class="muted">{words.forms.review.erased}</p> : <LongText text={part.text} />}
      </article>
      <div class="form__acts">
        <ActionButton kind="primary" act={() => actions.approvePart(part.assignmentId)}>
          {it.approve}
        </ActionButton>
        <button class="button" type="button" onClick={() => (returning.value = true)}>
          {it.returnOpen}
        </button>
      </div>
      {returning.value && (
        <Dialog title={it.returnTitle} onClose={close}>
          <ReasonForm
            name={`${part.assignmentId}/return-part`}
            submit={it.returnSubmit}
            onSubmit={(reason) => actions.returnPart(part.assignmentId, reason)}
            onDone={close}
          />
        </Dialog>
      )}
    </div>
  );
}
