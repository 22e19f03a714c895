/** Signs that a person does something and may wait for the answer. */
const ACTS = ['keydown', 'input', 'pointerdown', 'click', 'scroll'] as const;
/** ms after the last of them in which he still may. */
const ASKED_MS = 1000;

/**
 * For work nobody waits for: what it answers with resolves at once while this window is left alone, and otherwise a second
 * after the last key, press or scrolling in it. Such work goes through the whole journal, and a letter of the search would
 * stand in its queue. Ends with `until`.
 */
export function whenUnasked(until: AbortSignal): () => Promise<void> {
  let actedAt = -Infinity;
  const act = () => (actedAt = performance.now());
  for (const name of ACTS) addEventListener(name, act, { capture: true, passive: true, signal: until });
  return async () => {
    for (let left = 1; left > 0 && !until.aborted;) {
      left = actedAt + ASKED_MS - performance.now();
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    }
  };
}
