/** Whether nothing readable was written. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether the number is an instant that can be written down as ISO 8601 with a four-digit year. */
export function isInstant(at: number): boolean {
  return Number.isFinite(at) && at >= 0 && at < 253_402_300_800_000; // 10000-01-01
}
