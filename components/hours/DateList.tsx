import { dateWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';

interface Props {
  title: string;
  hint: string;
  dates: readonly string[];
  /** Names by date; absent where the days need none. */
  names?: Readonly<Record<string, string>>;
  onChange: (dates: readonly string[], names: Readonly<Record<string, string>>) => Promise<Outcome>;
}

const it = words.hours;

/** Dates one adds and removes, each with its name where it needs one. */
export function DateList({ title, hint, dates, names, onChange }: Props) {
  const isNamed = names !== undefined;
  return (
    <section class="dates">
      <h2 class="field__label">{title}</h2>
      <p class="field__hint">{hint}</p>
      {dates.length === 0 && <p class="muted">{it.empty}</p>}
      <ul class="dates__list">
        {dates.map((date) => (
          <li class="dates__line" key={date}>
            <span>
              {dateWords(Date.parse(date), 'UTC')}
              {names?.[date] && <span class="muted"> · {names[date]}</span>}
            </span>
            <ActionButton
              kind="quiet"
              label={`${words.common.remove}: ${dateWords(Date.parse(date), 'UTC')}`}
              act={() =>
                onChange(
                  dates.filter((each) => each !== date),
                  withoutKey(names ?? {}, date),
                )
              }
            >
              {words.common.remove}
            </ActionButton>
          </li>
        ))}
      </ul>
      <Form
        name={`hours/dates/${title}`}
        submit={words.common.add}
        onSubmit={async (read) => {
          const date = read('date');
          if (dates.includes(date)) return { done: false, refusal: it.dateTwice };
          return onChange([...dates, date].sort(), isNamed ? { ...names, [date]: read('name').trim() } : {});
        }}
      >
        <div class="pair">
          <TextField name="date" label={it.date} type="date" required={it.dateMissing} />
          {isNamed && <TextField name="name" label={it.name} required={it.nameMissing} />}
        </div>
      </Form>
    </section>
  );
}

function withoutKey<T>(values: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== key));
}
