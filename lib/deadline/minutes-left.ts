import { officeDate } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import { countable } from './countable';

const MINUTE = 60_000;

/**
 * Minutes from `now` to a due time (epoch ms) where only the time itself is known, negative once it is over: working minutes
 * of `clock`. A due time that stands outside of them was counted by another clock (round the clock, hours of one's own): of
 * it, plain minutes. Not so midnight of the office: there ends a term in days, and nobody works on it after the close.
 */
export function minutesLeft(clock: WorkClock, now: number, dueAt: number): number {
  const [from, until] = [countable(clock, now), countable(clock, dueAt)];
  const isByHours = clock.isWorking(until - MINUTE) || officeDate(until, clock.hours.zone).time === '00:00';
  return isByHours ? clock.between(from, until) : Math.floor((dueAt - now) / MINUTE);
}
