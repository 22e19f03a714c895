import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TypedContext } from '../controls/typed';
import type { AssignmentView } from '../view-models';

interface Props {
  caseId: string;
  assignments: readonly AssignmentView[];
  actions: Pick<CaseActions, 'remind' | 'reminderText' | 'copy' | 'endings'>;
  onDone: () => void;
}

const it = words.reminder;

/** A reminder to an executor: its text is copied, and the journal keeps that he was reminded. */
export function RemindForm({ caseId, assignments, actions, onDone }: Props) {
  const name = `${caseId}/remind`;
  const awaited = assignments.filter(({ status }) => status === 'active' || status === 'partReturned');
  const initial = awaited.length === 1 ? (awaited[0]?.id ?? '') : '';
  const picked = useContext(TypedContext).look(`${name}/assignment`, initial).value;
  if (awaited.length === 0) return <p class="lead">{it.nobody}</p>;
  return (
    <Form
      name={name}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={async (read) => {
        // Copied first: what the clipboard refuses is pressed again, and must not be recorded twice.
        const copied = await actions.copy(actions.reminderText(read('assignment')));
        return copied.done ? actions.remind(read('assignment')) : copied;
      }}
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="assignment"
        label={it.which}
        choices={awaited}
        empty={words.common.notChosen}
        initial={initial}
        required={it.whichMissing}
      />
      {picked !== '' && (
        <figure class="reminder">
          <figcaption class="field__label">{it.text}</figcaption>
          <p class="text__body preview__text" tabIndex={0}>
            {actions.reminderText(picked)}
          </p>
          <ActionButton
            kind="quiet"
            act={() => actions.endings.saveDocx(words.endings.memo.fileNames.reminder, actions.reminderText(picked))}
            done={words.common.saved}
          >
            {words.endings.memo.save}
          </ActionButton>
        </figure>
      )}
    </Form>
  );
}
