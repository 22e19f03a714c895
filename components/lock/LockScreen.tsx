import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Refusal } from '../controls/Refusal';
import { useAction } from '../controls/use-action';
import type { Outcome } from '../view-models';
import { PinField } from './PinField';

interface Props {
  /** When the PIN may be taken off, in words; null: nobody asked. */
  resetAt: string | null;
  canTakeOff: boolean;
  onUnlock: (pin: string) => Promise<Outcome>;
  onForgot: () => Promise<Outcome>;
}

const it = words.lock;

/** Nothing of the office is on the screen until the PIN is typed. */
export function LockScreen({ resetAt, canTakeOff, onUnlock, onForgot }: Props) {
  const pin = useSignal('');
  const action = useAction();
  return (
    <main class="page">
      <h1>{it.locked}</h1>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(() => onUnlock(pin.value)).then(() => (pin.value = ''));
        }}
      >
        <PinField label={it.pin} value={pin} />
        <div class="form__acts">
          <button class="button button--primary" type="submit" aria-disabled={action.busy.value}>
            {action.busy.value ? words.common.busy : it.open}
          </button>
        </div>
        <Refusal text={action.refusal.value} />
      </form>
      <details>
        <summary>{it.forgot}</summary>
        <div class="form">
          <p>{it.forgotText}</p>
          {resetAt !== null && !canTakeOff && <p>{it.asked(resetAt)}</p>}
          {(resetAt === null || canTakeOff) && (
            <div class="form__acts">
              <ActionButton act={onForgot}>{canTakeOff ? it.takeOff : it.ask}</ActionButton>
            </div>
          )}
        </div>
      </details>
    </main>
  );
}
