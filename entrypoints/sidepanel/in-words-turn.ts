/** The name of the turn. */
export const WORDS_TURN = 'v-rabotu-words';

/** Work on the index of words, one at a time in all windows: what is erased must not come back from a reading made before. */
export async function inWordsTurn(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(WORDS_TURN, work);
}
