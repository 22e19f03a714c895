import { FieldFrame } from '../controls/FieldFrame';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'date';
  /** Words said while the value is empty; without them it may be. */
  wrong?: string;
  isWrong?: boolean;
}

/** A field that is checked at each stroke. */
export function EditorInput({ label, value, onValue, type = 'text', wrong, isWrong = value.trim() === '' }: Props) {
  const id = useId();
  const error = wrong !== undefined && isWrong ? wrong : null;
  return (
    <FieldFrame id={id} label={label} error={error} required={wrong !== undefined}>
      {(described) => (
        <input
          class="input"
          id={id}
          type={type}
          list={undefined}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
        />
      )}
    </FieldFrame>
  );
}
