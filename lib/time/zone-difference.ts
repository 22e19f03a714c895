import { offsetAt } from './zone-offsets';

/** By how many minutes the clocks of `zone` are ahead of those of `other` at an instant (epoch ms). */
export function zoneDifference(at: number, zone: string, other: string): number {
  const minute = Math.floor(at / 60_000);
  return offsetAt(zone, minute) - offsetAt(other, minute);
}
