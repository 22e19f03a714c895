import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { Outcome } from '../view-models';

export interface Action {
  busy: ReadonlySignal<boolean>;
  /** Words of the last refusal, null after a success or while nothing was tried. */
  refusal: ReadonlySignal<string | null>;
  /** Runs `act` unless one is under way; true when it was done. */
  run: (act: () => Promise<Outcome>) => Promise<boolean>;
}

/** One act at a time, with its refusal in words. A thrown error is said to be a fault and told to the console. */
export function useAction(): Action {
  const busy = useSignal(false);
  const refusal = useSignal<string | null>(null);
  const action = useRef<Action>({
    busy,
    refusal,
    async run(act) {
      if (busy.peek()) return false;
      busy.value = true;
      refusal.value = null;
      try {
        const outcome = await act();
        if (!outcome.done) refusal.value = outcome.refusal;
        return outcome.done;
      } catch (error) {
        console.error(error);
        refusal.value = words.common.fault;
        return false;
      } finally {
        busy.value = false;
      }
    },
  });
  return action.current;
}
