import type { Report } from '../../regulation/schema';
import { dateOfEpochDay, epochDay } from '../../time/civil-date';
import type { WorkClock } from '../../time/work-clock';

type Periodic = Extract<Report['schedule'], { every: unknown }>;

/**
 * The epoch day by which a report is owed in the period that begins on the epoch day `first`; null: the act names no day.
 * «Не позднее 31-го» in a month without one is its last day. It moves off a closed day only where the act or the office says so.
 */
export function reportDueDay({ dueDay, rollover }: Periodic, first: number, clock: WorkClock): number | null {
  if (dueDay === undefined) return null;
  let day = first + dueDay - 1;
  if (dueDay > 28) day = Math.min(day, epochDay(`${dateOfEpochDay(first + 31).slice(0, 7)}-01`) - 1);
  return rollover === 'none' ? day : workingDay(day, 1, clock);
}

/** The nearest working day at or after (1) or at or before (-1) an epoch day; the day itself where a month has none. */
export function workingDay(day: number, step: 1 | -1, clock: WorkClock): number {
  for (let found = day; Math.abs(found - day) < 31; found += step)
    if (clock.hoursOf(dateOfEpochDay(found)).intervals.length > 0) return found;
  return day;
}
