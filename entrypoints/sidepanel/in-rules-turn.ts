/** Changes of what deadlines are counted by, each with its recount, one at a time in all windows: the last one counts with all of them. */
export function inRulesTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('v-rabotu-rules', work);
}
