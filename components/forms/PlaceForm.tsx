import { useSignal } from '@preact/signals';
import type { OutputChannel } from '../../lib/case/events';
import { words } from '../../lib/words/words';
import type { CaseActions, InsertOutcome, InsertQuestion } from '../case-actions';
import { PersonalGuard } from '../answer/PersonalGuard';
import { usePersonalData } from '../answer/use-personal-data';
import { ActionButton } from '../controls/ActionButton';
import type { EndingsView } from '../endings/endings-view';
import { PrivateGuard } from '../endings/PrivateGuard';
import type { DraftView } from '../view-models';
import { AskToInsert } from './AskToInsert';
import { FileList } from './FileList';
import { DraftText } from './DraftText';
import { Inserted } from './Inserted';
import { PlacedForm } from './PlacedForm';

interface Props {
  draft: DraftView;
  channel: OutputChannel;
  byHand: 'dialog' | 'page' | 'elsewhere' | null;
  endings: Pick<EndingsView, 'transferText' | 'stopLabel' | 'isPrivate' | 'privateClause' | 'answersAs'>;
  actions: Pick<CaseActions, 'insert' | 'copy' | 'openMessage' | 'place' | 'saveFile' | 'addNote'>;
  onCorrect: () => void;
}

const it = words.forms.place;
const UNCONFIRMED = { done: false as const, refusal: words.endings.private.missing };

/**
 * The approved text on its way out: into the comment box, or to the clipboard; a person sends it and then says so.
 * The primary button is the text first and «Размещено» once the text was handed over.
 */
export function PlaceForm({ draft, channel, byHand, endings, actions, onCorrect }: Props) {
  const handedOver = useSignal(false);
  const inserted = useSignal<InsertOutcome | null>(null);
  const asked = useSignal<readonly InsertQuestion[]>([]);
  const question = questionOf(inserted.value);
  const isNetwork = channel === 'network' || channel === 'private';
  const isConfirmed = useSignal(false);
  const isGuarded = endings.isPrivate && isNetwork;
  // What is inserted goes into the dialog itself; a copy may be pasted anywhere.
  const isAsked = useSignal(byHand !== null);
  const personal = usePersonalData(draft, isNetwork && !endings.isPrivate, actions.addNote);

  const insert = (agreed: readonly InsertQuestion[]) => async () => {
    const allowed = await personal.ask();
    if (!allowed.done) return allowed;
    const outcome = await actions.insert(draft.id, agreed);
    inserted.value = outcome;
    if (outcome.filled) handedOver.value = true;
    asked.value = agreed;
    return !outcome.filled && questionOf(outcome) === null
      ? { done: false as const, refusal: outcome.hint }
      : { done: true as const };
  };
  const copy = async () => {
    isAsked.value = true;
    if (isGuarded && !isConfirmed.value) return UNCONFIRMED;
    const allowed = await personal.ask();
    if (!allowed.done) return allowed;
    const text = isNetwork ? draft.text : (endings.transferText ?? draft.text);
    if (text === null) return { done: false as const, refusal: words.erasure.noDraft };
    const outcome = await actions.copy(text);
    if (outcome.done) handedOver.value = true;
    return outcome;
  };
  const first = handedOver.value ? 'plain' : 'primary';
  const hint = byHand === null ? it.insertHint : it.byHandHint[byHand];
  const isFilled = isNetwork && byHand === null;

  return (
    <div class="form">
      <DraftText draft={draft} />
      <p class="field__hint">{isNetwork ? `${it.where(words.channel[channel])} ${hint}` : it.handOverHint}</p>
      {!isNetwork && <p class="field__hint">{words.endings.transfer.copied}</p>}
      {isNetwork && endings.answersAs !== '' && <p class="field__hint">{words.accounts.answerAs(endings.answersAs)}</p>}
      {personal.findings.length > 0 && (
        <PersonalGuard text={draft.text ?? ''} findings={personal.findings} confirmed={personal.confirmed} />
      )}
      {isGuarded && isAsked.value && <PrivateGuard clause={endings.privateClause} confirmed={isConfirmed} />}
      <div class="form__acts">
        {isFilled && (
          <ActionButton kind={first} act={insert([])} keyName="insert">
            {it.insert}
          </ActionButton>
        )}
        <ActionButton kind={isFilled ? 'plain' : first} act={copy} done={words.common.copied} keyName="copy">
          {isNetwork && byHand !== null ? it.copyAnswer : it.copy}
        </ActionButton>
        {isNetwork && (byHand === 'dialog' || byHand === 'page') && (
          <button class="button" type="button" onClick={actions.openMessage}>
            {it.open[byHand]}
          </button>
        )}
        <button class="button button--quiet" type="button" onClick={onCorrect}>
          {words.versions.correct}
        </button>
      </div>
      <Inserted outcome={inserted.value} answersAs={endings.answersAs} />
      {question !== null && inserted.value?.filled === false && (
        <AskToInsert
          key={question}
          question={question}
          found={inserted.value.found}
          onYes={insert([...asked.value, question])}
          onNo={() => (inserted.value = null)}
        />
      )}
      <FileList files={draft.files} title={words.files.attachByHand} onSave={actions.saveFile} />
      <PlacedForm
        draftId={draft.id}
        isNetwork={isNetwork}
        stopLabel={endings.stopLabel}
        primary={handedOver.value}
        onPlaced={actions.place}
      />
    </div>
  );
}

/** The question an insertion came back with; null: it was done, or failed. */
function questionOf(outcome: InsertOutcome | null): InsertQuestion | null {
  if (outcome === null || outcome.filled) return null;
  const { why } = outcome;
  return why === 'boxNotEmpty' || why === 'privatePerson' || why === 'alreadyAnswered' ? why : null;
}
