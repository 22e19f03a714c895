import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { notInTimeText } from '../../lib/words/not-in-time-text';
import { words } from '../../lib/words/words';
import { Refusal } from '../controls/Refusal';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';

const it = words.drafting.notInTime;

/** Evidence that the act accepts for a matter not solved in time: it is ticked by composing the text from it. */
export const NOT_IN_TIME = ['newDueDate', 'responsible', 'actions'] as const;

/** «Не успеваем»: a term, a person and what is being done become the text of an interim answer with its promise. */
export function NotInTimeFields({ form }: { form: string }) {
  const typed = useContext(TypedContext);
  const refusal = useSignal<string | null>(null);
  const field = (name: string) => typed.look(`${form}/${name}`);
  const compose = () => {
    const [term, responsible, actions] = ['term', 'responsible', 'actions'].map((name) =>
      field(`notInTime-${name}`).peek().trim(),
    );
    refusal.value = !term || !responsible || !actions ? it.missing : field('text').peek().trim() ? it.textThere : null;
    if (refusal.value !== null || !term || !responsible || !actions) return;
    // Noon of the day, read and said in one zone: the day stays the day.
    field('text').value = notInTimeText({ term: Date.parse(`${term}T12:00:00Z`), responsible, actions }, 'UTC');
    field('kind').value = 'interim';
    field('promisedOn').value = term;
    for (const id of NOT_IN_TIME) field(`supplies-${id}`).value = 'yes';
  };
  return (
    <details class="more not-in-time">
      <summary>{it.title}</summary>
      <div class="form">
        <p class="field__hint">{it.hint}</p>
        <TextField name="notInTime-term" label={it.term} type="date" />
        <TextField name="notInTime-responsible" label={it.responsible} />
        <TextArea name="notInTime-actions" label={it.actions} rows={2} />
        <button class="button" type="button" onClick={compose}>
          {it.compose}
        </button>
        <Refusal text={refusal.value} />
      </div>
    </details>
  );
}
