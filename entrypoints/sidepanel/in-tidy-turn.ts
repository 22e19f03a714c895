const TURN = 'v-rabotu-tidy';

/**
 * Erasing and tidying up, one at a time in all windows: what a window that was closed has not ended is ended by the next.
 * `work` can ask whether somebody waits for it to end.
 */
export function inTidyTurn<Result>(work: (isAwaited: () => Promise<boolean>) => Promise<Result>): Promise<Result> {
  return navigator.locks.request(TURN, () => work(isAwaited));
}

async function isAwaited(): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === TURN);
}
