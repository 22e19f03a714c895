import type { OfficeHours } from '../../lib/time/office-hours';
import { dateWords } from '../../lib/words/date-time-words';
import { intervalsWords } from '../../lib/words/intervals-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';
import { readHours } from '../hours-input';

interface Props {
  overrides: OfficeHours['overrides'];
  onChange: (overrides: OfficeHours['overrides']) => Promise<Outcome>;
}

const it = words.hours;

/** Hours of single dates, stronger than every other rule; empty hours close the date. */
export function OverrideList({ overrides, onChange }: Props) {
  const dates = Object.keys(overrides).sort();
  return (
    <section class="dates">
      <h2 class="field__label">{it.overrides}</h2>
      <p class="field__hint">{it.overridesHint}</p>
      {dates.length === 0 && <p class="muted">{it.empty}</p>}
      <ul class="dates__list">
        {dates.map((date) => (
          <li class="dates__line" key={date}>
            <span>
              {dateWords(Date.parse(date), 'UTC')}
              <span class="muted"> · {intervalsWords(overrides[date] ?? []) || it.closedDay}</span>
            </span>
            <ActionButton
              kind="quiet"
              label={`${words.common.remove}: ${dateWords(Date.parse(date), 'UTC')}`}
              act={() => onChange(Object.fromEntries(Object.entries(overrides).filter(([each]) => each !== date)))}
            >
              {words.common.remove}
            </ActionButton>
          </li>
        ))}
      </ul>
      <Form
        name="hours/overrides"
        submit={words.common.add}
        onSubmit={async (read) => {
          const hours = readHours(read('hours'));
          if ('problem' in hours) return { done: false, refusal: hours.problem };
          return onChange({ ...overrides, [read('date')]: hours.intervals });
        }}
      >
        <div class="pair">
          <TextField name="date" label={it.date} type="date" required={it.dateMissing} />
          <TextField
            name="hours"
            label={it.hoursOfDay}
            check={(typed) => {
              const hours = readHours(typed);
              return 'problem' in hours ? hours.problem : null;
            }}
          />
        </div>
      </Form>
    </section>
  );
}
