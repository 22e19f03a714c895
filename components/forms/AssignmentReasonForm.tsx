import { isLive } from '../../lib/case/live-assignments';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import type { AssignmentView } from '../view-models';
import { ReceivedFields } from './ReceivedFields';
import { receivedOf } from './received-of';

interface Props {
  caseId: string;
  act: 'withdraw' | 'returnNotCompetent';
  assignments: readonly AssignmentView[];
  onSubmit: CaseActions['returnNotCompetent'];
  onDone: () => void;
}

const it = words.forms;

/** Takes an assignment back, or records that the executor gave it back; both need a reason. */
export function AssignmentReasonForm({ caseId, act, assignments, onSubmit, onDone }: Props) {
  const live = assignments.filter(isLive);
  const reason = act === 'withdraw' ? it.reason.label : it.returnNotCompetent.reason;
  const name = `${caseId}/${act}`;
  return (
    <Form
      name={name}
      submit={it[act].submit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('assignment'), read('reason').trim(), receivedOf(read))}
    >
      {act === 'returnNotCompetent' && <p class="lead">{it.returnNotCompetent.hint}</p>}
      <SelectField
        name="assignment"
        label={it.withdraw.which}
        choices={live}
        empty={words.common.notChosen}
        initial={live.length === 1 ? (live[0]?.id ?? '') : ''}
        required={it.withdraw.missing}
      />
      <TextArea name="reason" label={reason} required={it.reason.missing} />
      {act === 'returnNotCompetent' && <ReceivedFields form={name} />}
    </Form>
  );
}
