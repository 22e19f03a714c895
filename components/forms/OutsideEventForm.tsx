import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Choice } from '../view-models';

interface Props {
  caseId: string;
  events: readonly Choice[];
  onSubmit: CaseActions['noteOutside'];
  onDone: () => void;
}

const it = words.outsideEvent;

/** Something that happened elsewhere and that the act waits for: a person notes it. */
export function OutsideEventForm({ caseId, events, onSubmit, onDone }: Props) {
  return (
    <Form
      name={`${caseId}/note-outside`}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={(read) => onSubmit(read('event'), read('note').trim())}
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="event"
        label={it.event}
        choices={events}
        empty={words.common.notChosen}
        initial={events.length === 1 ? (events[0]?.id ?? '') : ''}
        required={it.eventMissing}
      />
      <TextField name="note" label={it.note} />
    </Form>
  );
}
