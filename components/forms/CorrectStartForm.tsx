import { useContext } from 'preact/hooks';
import type { StartMoment } from '../../lib/case/events';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import { useOfficeClock } from '../controls/use-office-clock';
import type { CaseView, Outcome } from '../view-models';

interface Props {
  caseId: string;
  starts: CaseView['starts'];
  onSubmit: (moment: StartMoment, at: string, reason: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.correctStart;

/** Moves the beginning of the clocks, with a reason; the old time stays in the history. */
export function CorrectStartForm({ caseId, starts, onSubmit, onDone }: Props) {
  const { zone } = useOfficeClock();
  const name = `${caseId}/correct-start`;
  const picked = useContext(TypedContext).look(`${name}/moment`).value;
  const start = starts.find(({ moment }) => moment === picked);
  const stands =
    start === undefined ? undefined : start.at === null ? it.unknown : it.now(dateTimeWords(start.at, zone));
  return (
    <Form
      name={name}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={async (read) =>
        start ? onSubmit(start.moment, read('at'), read('reason').trim()) : { done: false, refusal: it.momentMissing }
      }
    >
      <p class="lead">{it.hint}</p>
      <SelectField
        name="moment"
        label={it.moment}
        choices={starts.map(({ moment }) => ({ id: moment, label: words.startMoment[moment] }))}
        empty={words.common.notChosen}
        hint={stands}
        required={it.momentMissing}
      />
      <TextField name="at" label={it.at} type="datetime-local" required={it.atMissing} />
      <TextArea name="reason" label={it.reason} required={words.forms.reason.missing} rows={2} />
    </Form>
  );
}
