import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

interface Props {
  name: string;
  label: string;
  initial?: string;
  hint?: string;
  required?: string | undefined;
  rows?: number;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ name, label, initial = '', hint, required, rows = 3 }: Props) {
  const { id, value, error } = useField(name, initial, (typed) => (typed.trim() === '' ? (required ?? null) : null));
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required !== undefined}>
      {(described) => (
        <textarea
          class="input input--area"
          id={id}
          rows={rows}
          value={value.value}
          onInput={(event) => (value.value = event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
          aria-required={required !== undefined}
        />
      )}
    </FieldFrame>
  );
}
