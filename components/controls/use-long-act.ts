import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';

/** How far it is: `done` of `total` things, whatever they are. */
export interface Progress {
  done: number;
  total: number;
}

/** What a long act is given: stop when `signal` aborts, tell how far it is. */
export interface LongActOptions {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export interface LongAct {
  /** null: nothing is under way. */
  progress: ReadonlySignal<Progress | null>;
  /** Why it was not carried through, null after a success and while nothing was tried. */
  refusal: ReadonlySignal<string | null>;
  /** Runs `act` unless one is under way; a refusal it answers with is said to the person. */
  run: (act: (options: LongActOptions) => Promise<{ refusal: string } | void>) => Promise<void>;
  stop: () => void;
}

/** An act that takes its time: one at a time, with how far it is and a way to stop it. It stops when its screen goes. */
export function useLongAct(): LongAct {
  const progress = useSignal<Progress | null>(null);
  const refusal = useSignal<string | null>(null);
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);
  return {
    progress,
    refusal,
    async run(act) {
      if (progress.peek()) return;
      const control = new AbortController();
      under.current = control;
      progress.value = { done: 0, total: 0 };
      refusal.value = null;
      try {
        const outcome = await act({
          signal: control.signal,
          onProgress: (done, total) => (progress.value = { done, total }),
        });
        refusal.value = outcome?.refusal ?? null;
      } catch (error) {
        if (!control.signal.aborted) console.error(error);
        refusal.value = control.signal.aborted ? words.data.stopped : words.common.fault;
      } finally {
        progress.value = null;
      }
    },
    stop: () => under.current?.abort(),
  };
}
