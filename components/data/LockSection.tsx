import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { PinField } from '../lock/PinField';
import type { Outcome } from '../view-models';
import { DataSection } from './DataSection';

interface Props {
  /** Minutes after which it locks; null: no lock is set. */
  minutes: number | null;
  onSet: (pin: string, minutes: number) => Promise<Outcome>;
  onRemove: (pin: string) => Promise<Outcome>;
  onLockNow: () => Promise<Outcome>;
}

const it = words.lock;
const MINUTES = [1, 5, 10, 15, 30, 60];

/** The lock of a shared computer: what it protects and what not, and how it is set and taken off. */
export function LockSection({ minutes, onSet, onRemove, onLockNow }: Props) {
  const [pin, again, after] = [useSignal(''), useSignal(''), useSignal('10')];
  const refuse = (refusal: string): Outcome => ({ done: false, refusal });
  const clear = (outcome: Outcome): Outcome => {
    if (outcome.done) pin.value = again.value = '';
    return outcome;
  };
  const set = async (): Promise<Outcome> => {
    if (!/^\d{4,12}$/.test(pin.value)) return refuse(it.pinWrong);
    if (pin.value !== again.value) return refuse(it.differ);
    return clear(await onSet(pin.value, Number(after.value)));
  };
  return (
    <DataSection title={it.title} lead={it.lead}>
      <p class="muted">{it.honest}</p>
      {minutes === null ? (
        <>
          <PinField label={it.newPin} value={pin} />
          <PinField label={it.again} value={again} />
          <label class="field">
            <span class="label">{it.minutes}</span>
            <select class="input" value={after.value} onChange={(event) => (after.value = event.currentTarget.value)}>
              {MINUTES.map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
            </select>
          </label>
          <ActionButton act={set}>{it.set}</ActionButton>
        </>
      ) : (
        <>
          <p>{it.isSet(minutes)}</p>
          <ActionButton act={onLockNow}>{it.lockNow}</ActionButton>
          <PinField label={it.pin} value={pin} />
          <ActionButton act={async () => clear(await onRemove(pin.value))}>{it.remove}</ActionButton>
        </>
      )}
    </DataSection>
  );
}
