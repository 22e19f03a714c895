import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import { LongText } from '../controls/LongText';
import type { PartView } from '../view-models';
import { FileList } from './FileList';
import { ReasonForm } from './ReasonForm';

interface Props {
  part: PartView;
  actions: Pick<CaseActions, 'approvePart' | 'returnPart' | 'saveFile'>;
  onDone?: () => void;
}

const it = words.forms.part;

/** A part to be read: the main executor sees it only after approval. */
export function ReviewPartForm({ part, actions, onDone = () => {} }: Props) {
  const returning = useSignal(false);
  const close = () => (returning.value = false);
  const approve = async () => {
    const approved = await actions.approvePart(part.assignmentId);
    if (approved.done) onDone();
    return approved;
  };
  return (
    <div class="form">
      <article class="draft">
        <p class="draft__kind">{part.label}</p>
        {part.question !== '' && <p class="draft__head">{it.asked(part.question)}</p>}
        {part.text === null ? <p class="muted">{words.forms.review.erased}</p> : <LongText text={part.text} />}
      </article>
      <FileList files={part.files} title={words.files.title} onSave={actions.saveFile} />
      <div class="form__acts">
        <ActionButton kind="primary" act={approve}>
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
            onDone={() => {
              close();
              onDone();
            }}
          />
        </Dialog>
      )}
    </div>
  );
}
