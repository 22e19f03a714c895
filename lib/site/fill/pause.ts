/** Waits; at once when the signal is aborted. Only after a person's command, never in the background. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

/** Asks until there is an answer, at most for `limit` milliseconds; null when there was none. */
export async function awaitResult<T>(ask: () => T | null, limit: number, signal: AbortSignal): Promise<T | null> {
  for (let waited = 0; waited < limit && !signal.aborted; waited += 50) {
    const result = ask();
    if (result !== null) return result;
    await pause(50, signal);
  }
  return ask();
}
