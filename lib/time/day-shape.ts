import { minuteOfDay } from './civil-date';
import type { Interval } from './office-hours';

/** Working stretches of a date as `[from, until]`, in minutes since the date began in the zone. */
export type DayShape = readonly (readonly [from: number, until: number])[];

/** The shape of a date on which the wall clock runs evenly. */
export function dayShape(intervals: readonly Interval[]): DayShape {
  return intervals.map(([open, close]) => [minuteOfDay(open) ?? 0, minuteOfDay(close) ?? 0]);
}
