import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { Choice } from '../view-models';

interface Props {
  draftId: string;
  reasons: readonly Choice[];
  isCommentAsked: boolean;
  onReturn: CaseActions['returnDraft'];
  onDone: () => void;
}

const it = words.forms.review;

/** Why a draft goes back: a reason from the list and words for the executor. */
export function ReturnForm({ draftId, reasons, isCommentAsked, onReturn, onDone }: Props) {
  return (
    <Form
      name={`${draftId}/return`}
      submit={it.returnSubmit}
      primary
      onDone={onDone}
      onSubmit={(read) => onReturn(draftId, read('reason'), read('comment').trim())}
    >
      <SelectField
        name="reason"
        label={it.reason}
        choices={reasons}
        empty={it.reasonEmpty}
        required={it.reasonMissing}
      />
      <TextArea name="comment" label={it.comment} required={isCommentAsked ? it.commentMissing : undefined} rows={4} />
    </Form>
  );
}
