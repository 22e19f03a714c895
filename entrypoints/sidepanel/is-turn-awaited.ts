/** Whether somebody, in whatever window, waits for this turn to end. */
export async function isTurnAwaited(turn: string): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === turn);
}
