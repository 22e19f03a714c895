import type { Signal } from '@preact/signals';
import { words } from '../../lib/words/words';
import { FieldFrame } from '../controls/FieldFrame';
import type { Choice } from '../view-models';

interface Props {
  id: string;
  people: readonly Choice[];
  value: Signal<string>;
  isWrong: boolean;
}

const it = words.data.restore;

/** Who works here from now on, of the people a copy brings. */
export function WhoField({ id, people, value, isWrong }: Props) {
  return (
    <FieldFrame id={id} label={it.who} hint={it.whoHint} error={isWrong ? it.whoMissing : null} required>
      {(described) => (
        <select
          class="input"
          id={id}
          value={value.value}
          onChange={(event) => (value.value = event.currentTarget.value)}
          aria-invalid={isWrong}
          aria-describedby={described}
          aria-required
        >
          <option value="">{words.common.notChosen}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
