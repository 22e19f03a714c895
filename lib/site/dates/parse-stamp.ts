const EARLIEST = Date.UTC(2006, 0, 1);
const DAY_MS = 86_400_000;

/**
 * A stamp from an attribute: seconds or milliseconds of the epoch, told apart by their magnitude. Answers epoch milliseconds,
 * or null for anything that is no instant between 2006 and tomorrow.
 */
export function parseStamp(stamp: string, now: number): number | null {
  const [digits = '', seconds] = /^\s*(?:(\d{9,10})|\d{12,13})\s*$/.exec(stamp) ?? [];
  const at = Number(digits) * (seconds === undefined ? 1 : 1000);
  return at >= EARLIEST && at <= now + DAY_MS ? at : null;
}
