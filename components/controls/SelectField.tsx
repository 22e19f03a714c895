import type { Choice } from '../view-models';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

interface Props {
  name: string;
  label: string;
  choices: readonly Choice[];
  /** Words of the empty choice. */
  empty: string;
  initial?: string;
  hint?: string | undefined;
  required?: string | undefined;
}

/** One of a list. */
export function SelectField({ name, label, choices, empty, initial = '', hint, required }: Props) {
  const isOffered = (picked: string) => choices.some((choice) => choice.id === picked);
  // What was typed may come back when the list offers it no more: then nothing is chosen.
  const { id, value, error } = useField(name, initial, (picked) => (isOffered(picked) ? null : (required ?? null)));
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required !== undefined}>
      {(described) => (
        <select
          class="input"
          id={id}
          value={isOffered(value.value) ? value.value : ''}
          onChange={(event) => (value.value = event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
          aria-required={required !== undefined}
        >
          <option value="">{empty}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
