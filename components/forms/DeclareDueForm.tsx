import { useContext } from 'preact/hooks';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import { useOfficeClock } from '../controls/use-office-clock';
import type { DeclarableView } from '../deadline-view';

interface Props {
  caseId: string;
  declarable: readonly DeclarableView[];
  onSubmit: CaseActions['declareDue'];
  onDone: () => void;
}

const it = words.declareDue;

/** A date that the act leaves to be named in the course of the case: what is due, when, and who named it. */
export function DeclareDueForm({ caseId, declarable, onSubmit, onDone }: Props) {
  const { zone } = useOfficeClock();
  const name = `${caseId}/declare-due`;
  const [only] = declarable.length === 1 ? declarable : [];
  const picked = useContext(TypedContext).look(`${name}/deadline`, only?.id ?? '').value;
  const chosen = declarable.find(({ id }) => id === picked);
  return (
    <Form
      name={name}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) =>
        onSubmit({ deadlineId: read('deadline'), at: read('at'), namedBy: read('by'), note: read('note').trim() })
      }
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="deadline"
        label={it.deadline}
        choices={declarable.map(({ id, label, clause }) => ({ id, label: `${label} (${clause})` }))}
        empty={words.common.notChosen}
        initial={only?.id ?? ''}
        required={it.deadlineMissing}
      />
      <TextField
        name="at"
        label={it.at}
        type="datetime-local"
        {...(chosen?.dueAt == null ? {} : { hint: it.now(dateTimeWords(chosen.dueAt, zone)) })}
        required={it.atMissing}
      />
      {chosen !== undefined && (
        <SelectField
          name="by"
          label={it.by}
          choices={chosen.by}
          empty={words.common.notChosen}
          initial={chosen.by[0]?.id ?? ''}
          required={it.byMissing}
        />
      )}
      <TextArea name="note" label={it.note} rows={2} />
    </Form>
  );
}
