import { useId } from 'preact/hooks';
import type { Duration } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { EditorInput } from './EditorInput';

interface Props {
  duration: Duration;
  onChange: (duration: Duration) => void;
}

const it = words.rules.editor;
const UNITS = (['minute', 'hour', 'day'] as const).flatMap((unit) =>
  (['working', 'elapsed'] as const).map((clock) => ({ unit, clock })),
);

/** A number and what it counts: unit and clock are always both given. */
export function DurationEditor({ duration, onChange }: Props) {
  const id = useId();
  const { amount } = duration;
  return (
    <div class="pair pair--amount">
      <EditorInput
        label={it.amount}
        value={Number.isNaN(amount) ? '' : String(amount)}
        onValue={(typed) =>
          onChange({ ...duration, amount: typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')) })
        }
        wrong={it.amountBad}
        isWrong={!(amount > 0)}
      />
      <div class="field">
        <label class="field__label" for={id}>
          {it.unit}
        </label>
        <select
          class="input"
          id={id}
          value={UNITS.findIndex(({ unit, clock }) => unit === duration.unit && clock === duration.clock)}
          onChange={(event) => onChange({ ...duration, ...UNITS[Number(event.currentTarget.value)] })}
        >
          {UNITS.map(({ unit, clock }, index) => (
            <option key={`${unit} ${clock}`} value={index}>
              {it.units[`${unit} ${clock}`]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
