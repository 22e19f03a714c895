/** Waits; at once when the signal is aborted. Only after a person's command, never in the background. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
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
