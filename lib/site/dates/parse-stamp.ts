const EARLIEST = Date.UTC(2006, 0, 1);
const DAY_MS = 86_400_000;

/**
 * A stamp from an attribute: seconds or milliseconds of the epoch told apart by their magnitude, or an ISO date with a
 * time zone. Answers epoch milliseconds, or null for anything that is no instant between 2006 and tomorrow.
 */
export function parseStamp(stamp: string, now: number): number | null {
  const text = stamp.trim();
  const at = /^\d{9,10}$/.test(text) ? Number(text) * 1000 : /^\d{12,13}$/.test(text) ? Number(text) : iso(text);
  return at >= EARLIEST && at <= now + DAY_MS ? at : null;
}

function iso(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
}
