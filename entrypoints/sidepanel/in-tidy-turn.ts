/** The name of the turn. */
export const TIDY_TURN = 'v-rabotu-tidy';

/** Erasing and tidying up, one at a time in all windows: what a window that was closed has not ended is ended by the next. */
export function inTidyTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(TIDY_TURN, work);
}
