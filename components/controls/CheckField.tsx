import { useField } from './use-field';

interface Props {
  name: string;
  label: string;
  initial?: boolean;
}

/** A tick; its value is `yes` or empty. */
export function CheckField({ name, label, initial = false }: Props) {
  const { id, value } = useField(name, initial ? 'yes' : '', () => null);
  return (
    <label class="check" for={id}>
      <input
        id={id}
        type="checkbox"
        checked={value.value === 'yes'}
        onChange={(event) => (value.value = event.currentTarget.checked ? 'yes' : '')}
      />
      <span>{label}</span>
    </label>
  );
}
