import { signal, type ReadonlySignal } from '@preact/signals';

const MINUTE = 60_000;

/** The minute it is now, as a signal that turns with every minute and at once when the panel is shown again. */
export function tickingNow(now: () => number): ReadonlySignal<number> {
  const minute = () => Math.floor(now() / MINUTE) * MINUTE;
  const current = signal(minute());
  const tick = () => {
    current.value = minute();
    setTimeout(tick, MINUTE - (now() % MINUTE));
  };
  setTimeout(tick, MINUTE - (now() % MINUTE));
  document.addEventListener('visibilitychange', () => (current.value = minute()));
  return current;
}
