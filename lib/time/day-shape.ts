import { minuteOfDay } from './civil-date';
import type { Interval } from './office-hours';

/** Working stretches of a date in minutes since the date began in the zone; `total` is their sum. */
export interface DayShape {
  open: Int32Array;
  close: Int32Array;
  total: number;
}

/** A date without work. */
export const NO_WORK: DayShape = withTotal([], []);

/** The shape of a date on which the wall clock runs evenly. */
export function shapeOf(intervals: readonly Interval[]): DayShape {
  const open = intervals.map(([from]) => minuteOfDay(from) ?? 0);
  const close = intervals.map(([, until]) => minuteOfDay(until) ?? 0);
  return withTotal(open, close);
}

/** Stretches with their sum. */
export function withTotal(open: readonly number[], close: readonly number[]): DayShape {
  const total = close.reduce((sum, until, index) => sum + until - (open[index] ?? 0), 0);
  return { open: Int32Array.from(open), close: Int32Array.from(close), total };
}
