import { tzOffset } from '@date-fns/tz/tzOffset';

/**
 * UTC offsets of a zone over a stretch of time: from `since[i]` (epoch minute) on, wall time is UTC plus `offset[i]`
 * minutes, until `since[i + 1]`. `since[0]` is the beginning of the stretch.
 */
export interface ZoneOffsets {
  since: readonly number[];
  offset: readonly number[];
}

/** Five days: of all stretches between two changes in tzdata 2013–2040 the shortest is nearly seven (Gaza, 2040). */
const STEP = 5 * 1440;

const known = new Map<string, ZoneOffsets>();

/**
 * Finds every change of offset of an IANA zone between two epoch minutes by looking at the platform's own time zone
 * data; some milliseconds the first time, remembered afterwards. The name must be valid (see `isZone`).
 */
export function zoneOffsets(zone: string, from: number, until: number): ZoneOffsets {
  const key = `${zone} ${from} ${until}`;
  const found = known.get(key) ?? findOffsets(zone, from, until);
  known.set(key, found);
  return found;
}

/** Minutes that the wall clock of the zone is ahead of UTC at an epoch minute. */
export function offsetAt(zone: string, minute: number): number {
  return tzOffset(zone, new Date(minute * 60_000));
}

/** Whether the platform knows an IANA zone of this name. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

function findOffsets(zone: string, from: number, until: number): ZoneOffsets {
  const since = [from];
  let current = offsetAt(zone, from);
  const offset = [current];
  for (let minute = from; minute < until; minute += STEP) {
    const next = offsetAt(zone, minute + STEP);
    if (next === current) continue;
    since.push(changeBetween(zone, minute, minute + STEP, current));
    offset.push(next);
    current = next;
  }
  return { since, offset };
}

/** The first minute after `before` that no longer has the offset `old`. */
function changeBetween(zone: string, before: number, after: number, old: number): number {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** What the wall clock shows at an epoch minute, as minutes after 1970-01-01 00:00 of the wall. */
export function wallOfInstant({ since, offset }: ZoneOffsets, minute: number): number {
  let index = since.length - 1;
  while (index > 0 && (since[index] ?? 0) > minute) index -= 1;
  return minute + (offset[index] ?? 0);
}

/**
 * The epoch minute at which the wall clock shows `wall`. Shown twice: the first time. Never shown: as long after the
 * change as it would have been after the last minute before it (RFC 5545, and `Temporal`'s "compatible").
 */
export function instantOfWall({ since, offset }: ZoneOffsets, wall: number): number {
  for (let index = 0; index < since.length - 1; index += 1) {
    if (
      wall <
      Math.max((since[index + 1] ?? 0) + (offset[index] ?? 0), (since[index + 1] ?? 0) + (offset[index + 1] ?? 0))
    )
      return wall - (offset[index] ?? 0);
  }
  return wall - (offset.at(-1) ?? 0);
}
