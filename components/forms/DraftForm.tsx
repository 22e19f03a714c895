import { useContext } from 'preact/hooks';
import { proofOf, type DraftFile } from '../../lib/case/draft-file';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { AnswerField } from '../answer/AnswerField';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { FilesField } from './FilesField';
import { lackingProofs } from './lacking-proofs';
import { NeededProofs } from './NeededProofs';
import { NOT_IN_TIME, NotInTimeFields } from './NotInTimeFields';
import { ReceivedFields } from './ReceivedFields';
import { receivedOf } from './received-of';
import { filesValue, typedFiles } from './typed-files';
import { TypedContext } from '../controls/typed';
import type { CaseView, DraftView } from '../view-models';

interface Props {
  view: Pick<
    CaseView,
    'caseId' | 'kinds' | 'supplies' | 'proofs' | 'unroutedClause' | 'explanationGrounds' | 'endings'
  >;
  authorName: string;
  /** What a new text begins with. */
  text?: string;
  /** Files it begins with. */
  files?: readonly DraftFile[];
  /** The version that is taken up again; its form is apart from the one for a new text. */
  earlier?: DraftView;
  actions: Pick<CaseActions, 'submitDraft' | 'keepFile'>;
  onDone?: () => void;
  primary?: boolean;
}

const it = words.forms.draft;

/** The executor's text pasted in: what kind of answer it is, who wrote it, when it came, what comes with it. */
export function DraftForm({
  view,
  authorName,
  text = '',
  files = [],
  earlier,
  actions,
  onDone = () => {},
  primary = false,
}: Props) {
  const typed = useContext(TypedContext);
  const name = earlier ? `${view.caseId}/draft-${earlier.id}` : `${view.caseId}/draft`;
  const firstKind = earlier?.kind ?? (view.kinds.includes('final') ? 'final' : (view.kinds[0] ?? ''));
  const kind = typed.look(`${name}/kind`, firstKind).value;
  const supplies = view.supplies.filter(({ kinds }) => kinds.some((each) => each === kind));
  const supplied = [
    ...supplies.map(({ id }) => id).filter((id) => typed.look(`${name}/supplies-${id}`).value === 'yes'),
    ...typedFiles(typed.look(`${name}/files`, filesValue(earlier?.files ?? files)).value).map(proofOf),
  ];
  const problemConfirmed = typed.look(`${name}/notConfirmed`).value !== 'yes';
  const lacking = lackingProofs(view.proofs, { kind, problemConfirmed, supplies: supplied });
  return (
    <Form
      name={name}
      submit={it.submit}
      primary={primary}
      onDone={onDone}
      onSubmit={async (read) => {
        const picked = view.kinds.find((each) => each === read('kind'));
        if (!picked) return { done: false, refusal: it.kindMissing };
        return actions.submitDraft({
          kind: picked,
          text: read('text'),
          authorName: read('author').trim(),
          ...receivedOf(read),
          groundId: picked === 'explanation' ? read('ground') || null : null,
          problemConfirmed: read('notConfirmed') !== 'yes',
          supplies: supplies.map(({ id }) => id).filter((id) => read(`supplies-${id}`) === 'yes'),
          promisedOn: read('promisedOn') || null,
          files: typedFiles(read('files')),
          notRouted: view.unroutedClause === null ? '' : read('notRouted').trim(),
          rewritten: earlier !== undefined && read('text') !== earlier.text,
        });
      }}
    >
      <AnswerField
        name="text"
        label={it.text}
        kind={view.kinds.find((id) => id === kind) ?? 'final'}
        hint={it.textHint}
        initial={earlier?.text ?? text}
        required={it.textMissing}
      />
      <SelectField
        name="kind"
        label={it.kind}
        choices={view.kinds.map((id) => ({ id, label: words.answerKind[id] }))}
        empty={words.common.notChosen}
        initial={firstKind}
        {...(view.endings.noInterimClause === null
          ? {}
          : { hint: words.endings.noInterim(view.endings.noInterimClause) })}
        required={it.kindMissing}
      />
      {kind === 'explanation' && view.explanationGrounds.length > 0 && (
        <SelectField
          name="ground"
          label={it.ground}
          choices={view.explanationGrounds}
          empty={words.common.notChosen}
          required={it.groundMissing}
        />
      )}
      <TextField name="author" label={it.author} initial={authorName} required={it.authorMissing} />
      <FilesField initial={earlier?.files ?? files} onKeep={actions.keepFile} />
      {supplies.length > 0 && (
        <fieldset class="checks">
          <legend class="field__label">{it.supplies}</legend>
          {supplies.map((supply) => (
            <CheckField key={supply.id} name={`supplies-${supply.id}`} label={supply.label} />
          ))}
        </fieldset>
      )}
      <CheckField name="notConfirmed" label={it.notConfirmed} />
      <NeededProofs proofs={lacking} />
      {NOT_IN_TIME.every((id) => view.supplies.some((supply) => supply.id === id)) && <NotInTimeFields form={name} />}
      {view.unroutedClause !== null && (
        <TextArea
          name="notRouted"
          label={words.drafting.notRouted}
          hint={view.unroutedClause}
          required={words.drafting.notRoutedMissing}
          rows={2}
        />
      )}
      <details class="more">
        <summary>{it.more}</summary>
        <ReceivedFields form={name} />
        <TextField name="promisedOn" label={it.promisedOn} hint={it.promisedHint} type="date" />
      </details>
    </Form>
  );
}
