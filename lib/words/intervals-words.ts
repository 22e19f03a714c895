/** Hours of a day as people write them: «08:00–12:00, 13:00–17:15»; empty for a day off. */
export function intervalsWords(intervals: readonly (readonly [string, string])[]): string {
  return intervals.map(([open, close]) => `${open}–${close}`).join(', ');
}
