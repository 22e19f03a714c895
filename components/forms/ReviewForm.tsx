import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { AnswerRead } from '../answer/AnswerRead';
import { AnswerShown } from '../answer/AnswerShown';
import { VersionChange } from '../case/VersionChange';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import { TypedContext } from '../controls/typed';
import type { Choice, DraftView } from '../view-models';
import { DraftText } from './DraftText';
import { FileList } from './FileList';
import { QuestionTicks } from './QuestionTicks';
import { ReturnForm } from './ReturnForm';
import { tickedIds } from './ticked-ids';

interface Props {
  draft: DraftView;
  /** The version before; null: this is the first. */
  earlier: DraftView | null;
  reasons: readonly Choice[];
  isCommentAsked: boolean;
  rounds: number;
  /** Several questions of one message: each is ticked before the approval. */
  questions: readonly Choice[];
  actions: Pick<CaseActions, 'approve' | 'returnDraft' | 'saveFile'>;
  onCorrect: () => void;
}

const it = words.forms.review;

/** The draft to be read: approve it, or return it with a reason. */
export function ReviewForm({ draft, earlier, reasons, isCommentAsked, rounds, questions, actions, onCorrect }: Props) {
  const returning = useSignal(false);
  const typed = useContext(TypedContext);
  const answered = typed.look(`${draft.id}/answered`);
  const approve = async () => {
    const outcome = await actions.approve(draft.id, tickedIds(answered.value));
    if (outcome.done) typed.forget(draft.id);
    return outcome;
  };
  return (
    <div class="form">
      <DraftText draft={draft} />
      {draft.text !== null && <AnswerRead text={draft.text} kind={draft.kind} />}
      {earlier !== null && <VersionChange key={draft.id} draft={draft} earlier={earlier} open />}
      <FileList files={draft.files} title={words.files.title} onSave={actions.saveFile} />
      {rounds > 0 && <p class="muted">{it.rounds(count(rounds, 'round'))}</p>}
      {questions.length > 0 && <QuestionTicks questions={questions} ticked={answered} />}
      <div class="form__acts">
        <ActionButton kind="primary" act={approve}>
          {it.approve}
        </ActionButton>
        <button class="button" type="button" onClick={() => (returning.value = true)}>
          {it.returnOpen}
        </button>
        <button class="button button--quiet" type="button" onClick={onCorrect}>
          {words.versions.correct}
        </button>
      </div>
      {draft.text !== null && <AnswerShown text={draft.text} />}
      {returning.value && (
        <Dialog title={it.returnTitle} onClose={() => (returning.value = false)}>
          <ReturnForm
            draftId={draft.id}
            reasons={reasons}
            isCommentAsked={isCommentAsked}
            onReturn={actions.returnDraft}
            onDone={() => (returning.value = false)}
          />
        </Dialog>
      )}
    </div>
  );
}
