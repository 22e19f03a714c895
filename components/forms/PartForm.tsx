import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { PartView } from '../view-models';
import { FilesField } from './FilesField';
import { ReceivedFields } from './ReceivedFields';
import { receivedOf } from './received-of';
import { typedFiles } from './typed-files';

interface Props {
  caseId: string;
  waiting: readonly PartView[];
  actions: Pick<CaseActions, 'submitPart' | 'keepFile'>;
  onDone?: () => void;
}

const it = words.forms.part;

/** A co-executor's part pasted in. */
export function PartForm({ caseId, waiting, actions, onDone = () => {} }: Props) {
  const name = `${caseId}/part`;
  return (
    <Form
      name={name}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) =>
        actions.submitPart(read('assignment'), read('text'), typedFiles(read('files')), receivedOf(read))
      }
    >
      <SelectField
        name="assignment"
        label={it.from}
        choices={waiting.map(({ assignmentId, label }) => ({ id: assignmentId, label }))}
        empty={words.common.notChosen}
        initial={waiting[0]?.assignmentId ?? ''}
        required={it.fromMissing}
      />
      <TextArea name="text" label={it.text} required={it.textMissing} rows={7} />
      <FilesField onKeep={actions.keepFile} />
      <details class="more">
        <summary>{it.more}</summary>
        <ReceivedFields form={name} />
      </details>
    </Form>
  );
}
