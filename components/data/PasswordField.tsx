import type { Signal } from '@preact/signals';
import { FieldFrame } from '../controls/FieldFrame';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  value: Signal<string>;
  error?: string | null;
  autocomplete: 'new-password' | 'current-password';
}

/** A password: unlike every other field it is never kept, neither in the form's memory nor in the database. */
export function PasswordField({ id, label, hint, value, error = null, autocomplete }: Props) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={autocomplete === 'current-password'}>
      {(described) => (
        <input
          class="input"
          id={id}
          type="password"
          value={value.value}
          onInput={(event) => (value.value = event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
          autocomplete={autocomplete}
        />
      )}
    </FieldFrame>
  );
}
