import type { Signal } from '@preact/signals';
import { words } from '../../lib/words/words';
import type { Choice } from '../view-models';
import { tickedIds } from './ticked-ids';

interface Props {
  questions: readonly Choice[];
  /** Ids of those ticked, by spaces. */
  ticked: Signal<string>;
}

/** Each question of the message, ticked by the one who reads the answer to it. */
export function QuestionTicks({ questions, ticked }: Props) {
  return (
    <fieldset class="checks">
      <legend class="field__label">{words.forms.review.questions}</legend>
      {questions.map(({ id, label }) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            checked={tickedIds(ticked.value).includes(id)}
            onChange={({ currentTarget }) => {
              const others = tickedIds(ticked.value).filter((one) => one !== id);
              ticked.value = (currentTarget.checked ? [...others, id] : others).join(' ');
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
