import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

interface Props {
  name: string;
  label: string;
  initial?: string;
  hint?: string | undefined;
  /** Words said when the field is left empty; without them it may be. */
  required?: string | undefined;
  /** Words of what else is wrong with the value, null when nothing is. */
  check?: (value: string) => string | null;
  /** Words offered while typing; any other may be typed. */
  offers?: readonly string[];
  type?: 'text' | 'email' | 'url' | 'date' | 'time' | 'datetime-local' | 'number';
  autocomplete?: InputHTMLAttributes['autocomplete'];
}

/** A line of text, a date or a time, with its name above and what is wrong below. */
export function TextField({ name, label, initial = '', hint, required, check, offers, type = 'text', ...rest }: Props) {
  const listId = useId();
  const { id, value, error } = useField(name, initial, (typed) => {
    if (typed.trim() === '') return required ?? null;
    return check?.(typed.trim()) ?? null;
  });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required !== undefined}>
      {(described) => (
        <>
          <input
            class="input"
            id={id}
            type={type}
            value={value.value}
            onInput={(event) => (value.value = event.currentTarget.value)}
            list={offers ? listId : undefined}
            aria-invalid={error !== null}
            aria-describedby={described}
            aria-required={required !== undefined}
            autocomplete={rest.autocomplete ?? 'off'}
          />
          {offers && (
            <datalist id={listId}>
              {offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}
