import type { DayShape } from './day-shape';
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
  return parts.flatMap(({ from, until, offset }) =>
    wall
      .map(([open, close]): [number, number] => [
        Math.max(from, midnight + open - offset) - start,
        Math.min(until, midnight + close - offset) - start,
      ])
      .filter(([open, close]) => open < close),
  );
}
