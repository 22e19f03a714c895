import { useContext } from 'preact/hooks';
import type { DraftFile } from '../../lib/case/draft-file';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { AnswerField } from '../answer/AnswerField';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { DraftEvidence } from './DraftEvidence';
import { draftInputOf } from './draft-input-of';
import { ReceivedFields } from './ReceivedFields';
import { TypedContext } from '../controls/typed';
import type { CaseView, DraftView } from '../view-models';

interface Props {
  view: Pick<
    CaseView,
    'caseId' | 'kinds' | 'supplies' | 'proofs' | 'asksIfConfirmed' | 'unroutedClause' | 'explanationGrounds' | 'endings'
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
  return (
    <Form
      name={name}
      submit={it.submit}
      primary={primary}
      onDone={onDone}
      onSubmit={async (read) => {
        const input = draftInputOf(read, view, earlier);
        return input === null ? { done: false, refusal: it.kindMissing } : actions.submitDraft(input);
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
      <DraftEvidence form={name} view={view} kind={kind} files={earlier?.files ?? files} onKeep={actions.keepFile} />
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
