import type { AssignmentFile } from '../../lib/backup/assignment-file';
import type { DraftFile } from '../../lib/case/draft-file';
import type { AnswerKind } from '../../lib/case/events';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { FilesField } from '../forms/FilesField';
import { typedFiles } from '../forms/typed-files';
import type { Outcome } from '../view-models';

export interface AnswerInput {
  kind: AnswerKind;
  text: string;
  authorName: string;
  promisedOn: string | null;
  files: readonly DraftFile[];
}

export interface AnswerFormActions {
  keepFile: CaseActions['keepFile'];
  saveAnswer: (assignment: AssignmentFile, input: AnswerInput) => Promise<Outcome>;
}

interface Props {
  assignment: AssignmentFile;
  actions: AnswerFormActions;
}

const it = words.forms.draft;

/** What the executor answers; it is kept while it is typed, and goes out as a file. */
export function AnswerForm({ assignment, actions }: Props) {
  const { kinds, assignmentId, executorName } = assignment;
  const firstKind = kinds.includes('final') ? 'final' : (kinds[0] ?? '');
  return (
    <Form
      name={`assignment-${assignmentId}`}
      submit={words.byFile.saveAnswer}
      primary
      onSubmit={async (read) => {
        const kind = kinds.find((each) => each === read('kind'));
        if (!kind) return { done: false, refusal: it.kindMissing };
        return actions.saveAnswer(assignment, {
          kind,
          text: read('text'),
          authorName: read('author').trim(),
          promisedOn: read('promisedOn') || null,
          files: typedFiles(read('files')),
        });
      }}
    >
      <p class="field__hint">{words.byFile.saveHint}</p>
      <TextArea name="text" label={it.text} required={it.textMissing} rows={7} />
      <SelectField
        name="kind"
        label={it.kind}
        choices={kinds.map((id) => ({ id, label: words.answerKind[id] }))}
        empty={words.common.notChosen}
        initial={firstKind}
        required={it.kindMissing}
      />
      <TextField name="author" label={it.author} initial={executorName} required={it.authorMissing} />
      <TextField name="promisedOn" label={it.promisedOn} hint={it.promisedHint} type="date" />
      <FilesField onKeep={actions.keepFile} />
    </Form>
  );
}
