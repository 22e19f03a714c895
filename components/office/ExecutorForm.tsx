import { useContext } from 'preact/hooks';
import type { Executor } from '../../lib/office/office';
import type { OfficeHours, Weekday } from '../../lib/time/office-hours';
import { intervalsWords } from '../../lib/words/intervals-words';
import { words } from '../../lib/words/words';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import { WeekFields, readWeek } from '../controls/WeekFields';
import type { Outcome } from '../view-models';
import { weekOf36 } from './week-of-36';

export type ExecutorInput = Omit<Executor, 'id'>;

interface Props {
  /** null: a new one. */
  executor: Executor | null;
  officeWeek: OfficeHours['week'];
  onSave: (input: ExecutorInput) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.office.executors;
const DAYS: readonly Weekday[] = ['1', '2', '3', '4', '5', '6', '7'];

/** One executor. His own week, where he has one, counts for his deadlines; open cases move when it is saved. */
export function ExecutorForm({ executor, officeWeek, onSave, onDone }: Props) {
  const name = `office/executor/${executor?.id ?? 'new'}`;
  const typed = useContext(TypedContext);
  const shorten = () => {
    const value = (day: Weekday) => typed.look(`${name}/week/${day}`);
    const week = weekOf36(readWeek((day) => typed.look(`${name}/${day}`).peek()));
    for (const day of DAYS) value(day).value = intervalsWords(week[day] ?? []);
  };
  const hasWeek = typed.look(`${name}/ownWeek`, executor?.week ? 'yes' : '').value === 'yes';
  return (
    <Form
      name={name}
      submit={words.common.save}
      primary
      onDone={onDone}
      onSubmit={(read) =>
        onSave({
          unit: read('unit').trim(),
          person: read('person').trim(),
          email: read('email').trim(),
          phone: read('phone').trim(),
          competence: read('competence').trim(),
          week: read('ownWeek') === 'yes' ? readWeek(read) : null,
          active: executor === null || read('active') === 'yes',
        })
      }
    >
      <TextField name="unit" label={it.unit} initial={executor?.unit ?? ''} required={it.unitMissing} />
      <TextField name="person" label={it.person} initial={executor?.person ?? ''} />
      <TextField
        name="email"
        label={it.email}
        type="email"
        initial={executor?.email ?? ''}
        check={(address) => (address.includes('@') ? null : it.emailWrong)}
      />
      <TextField name="phone" label={it.phone} initial={executor?.phone ?? ''} />
      <TextArea name="competence" label={it.competence} initial={executor?.competence ?? ''} rows={2} />
      <CheckField name="ownWeek" label={it.ownWeek} initial={Boolean(executor?.week)} />
      {hasWeek && (
        <>
          <p class="field__hint">{it.ownWeekHint}</p>
          <WeekFields week={executor?.week ?? officeWeek} />
          <button class="button" type="button" onClick={shorten}>
            {it.shorten}
          </button>
        </>
      )}
      {executor !== null && <CheckField name="active" label={it.active} initial={executor.active} />}
    </Form>
  );
}
