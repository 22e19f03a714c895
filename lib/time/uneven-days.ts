import { type DayShape, withTotal } from './day-shape';
import type { ZoneOffsets } from './zone-offsets';

/** A stretch of time (epoch minutes) during which the wall clock is `offset` minutes ahead of UTC. */
export interface Part {
  from: number;
  until: number;
  offset: number;
}

/** The dates around every change of offset: those on which the wall clock may skip or repeat. */
export function unevenDays(offsets: ZoneOffsets, firstDay: number): Set<number> {
  const uneven = new Set<number>();
  for (let index = 1; index < offsets.since.length; index += 1) {
    const at = offsets.since[index] ?? 0;
    for (const offset of [offsets.offset[index - 1] ?? 0, offsets.offset[index] ?? 0]) {
      const day = Math.floor((at + offset) / 1440) - firstDay;
      uneven.add(day - 1).add(day);
    }
  }
  return uneven;
}

/** The stretches of time during which the wall clock shows the date that begins at wall minute `midnight`. */
export function partsOfDay({ since, offset }: ZoneOffsets, midnight: number): Part[] {
  return offset
    .map((minutes, index) => ({
      from: Math.max(since[index] ?? 0, midnight - minutes),
      until: Math.min(since[index + 1] ?? Infinity, midnight + 1440 - minutes),
      offset: minutes,
    }))
    .filter(({ from, until }) => from < until);
}

/** A minute is working when the wall clock stands inside an interval as it begins, however often it shows that time. */
export function shapeOfParts(wall: DayShape, parts: readonly Part[], midnight: number): DayShape {
  const start = parts[0]?.from ?? midnight;
  const open: number[] = [];
  const close: number[] = [];
  for (const part of parts) {
    for (const [index, wallOpen] of wall.open.entries()) {
      const from = Math.max(part.from, midnight + wallOpen - part.offset);
      const until = Math.min(part.until, midnight + (wall.close[index] ?? 0) - part.offset);
      if (from >= until) continue;
      open.push(from - start);
      close.push(until - start);
    }
  }
  return withTotal(open, close);
}
