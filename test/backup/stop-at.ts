/** Options that stop a long act when it tells for the `look`-th time how far it is. */
export function stopAt(look: number): { signal: AbortSignal; onProgress: () => void } {
  const stop = new AbortController();
  let looks = 0;
  return {
    signal: stop.signal,
    onProgress() {
      looks += 1;
      if (looks === look) stop.abort();
    },
  };
}

/** Whether an act did not come to its end. */
export function hasStopped(act: Promise<unknown>): Promise<boolean> {
  return act.then(
    () => false,
    () => true,
  );
}
