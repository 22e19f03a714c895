import { useContext } from 'preact/hooks';
import type { OfficeHours, Weekday } from '../../lib/time/office-hours';
import { duration } from '../../lib/words/duration';
import { intervalsWords } from '../../lib/words/intervals-words';
import { words } from '../../lib/words/words';
import { minutesOf, readHours } from '../hours-input';
import { FormContext } from './form-context';
import { TypedContext } from './typed';
import { useField } from './use-field';

const DAYS: readonly Weekday[] = ['1', '2', '3', '4', '5', '6', '7'];
const it = words.hours;

/** Hours of each weekday as a line of text, with the sum of the week below. Fields are `week/1` … `week/7`. */
export function WeekFields({ week }: { week: OfficeHours['week'] }) {
  const form = useContext(FormContext);
  const typed = useContext(TypedContext);
  const copyMonday = () => {
    const value = (day: string) => typed.look(`${form?.name}/week/${day}`);
    for (const day of ['2', '3', '4', '5']) value(day).value = value('1').peek();
  };
  return (
    <fieldset class="week">
      <legend class="field__label">{it.week}</legend>
      <p class="field__hint" id="week-hint">
        {it.weekHint}
      </p>
      {DAYS.map((day) => (
        <WeekdayField key={day} day={day} initial={intervalsWords(week[day] ?? [])} />
      ))}
      <div class="week__foot">
        <button class="button button--quiet" type="button" title={it.asAboveHint} onClick={copyMonday}>
          {it.asAbove}
        </button>
        <WeekSum formName={form?.name ?? ''} />
      </div>
    </fieldset>
  );
}

/** Reads the seven fields of a sent form. Call it after the form's checks passed. */
export function readWeek(read: (field: string) => string): OfficeHours['week'] {
  const days = DAYS.map((day) => {
    const hours = readHours(read(`week/${day}`));
    return [day, 'intervals' in hours ? hours.intervals : []] as const;
  });
  return Object.fromEntries(days.filter(([, intervals]) => intervals.length > 0));
}

function WeekdayField({ day, initial }: { day: Weekday; initial: string }) {
  const { id, value, error } = useField(`week/${day}`, initial, (typed) => {
    const hours = readHours(typed);
    return 'problem' in hours ? hours.problem : null;
  });
  const name = words.namesOfDays.weekdaysFull[Number(day) - 1];
  return (
    <div class="week__day">
      <label class="week__name" for={id} title={name}>
        <abbr title={name}>{words.dates.weekdays[Number(day) - 1]}</abbr>
      </label>
      <input
        class="input"
        id={id}
        value={value.value}
        placeholder={it.dayOff}
        autocomplete="off"
        onInput={(event) => (value.value = event.currentTarget.value)}
        aria-invalid={error !== null}
        aria-describedby={error === null ? 'week-hint' : `${id}-error`}
      />
      {error !== null && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function WeekSum({ formName }: { formName: string }) {
  const typed = useContext(TypedContext);
  const minutes = DAYS.map((day) => readHours(typed.look(`${formName}/week/${day}`).value));
  const sum = minutes.reduce((all, hours) => all + ('intervals' in hours ? minutesOf(hours.intervals) : 0), 0);
  return <output class="week__sum">{it.perWeek(duration(sum))}</output>;
}
