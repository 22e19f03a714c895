import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: Signal<string>;
}

/** A PIN as it is typed. Not a field of a form: what is typed in a form is kept in the journal until it is sent. */
export function PinField({ label, value }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        class="input"
        id={id}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        value={value.value}
        onInput={(event) => (value.value = event.currentTarget.value)}
      />
    </div>
  );
}
