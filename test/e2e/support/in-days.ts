/** The date so many days from now, in UTC, as a field takes it: «2026-11-25». */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
