import type { CaseFacts } from '../case/facts';
import type { Condition } from '../regulation/schema';
import { minuteOfDay } from '../time/civil-date';
import { officeDate } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import { countable } from './countable';

/** What a condition is asked of. `firstAt` is when an event first happened, null if it has not; `clock` says which days are off. */
export interface ConditionContext {
  facts: CaseFacts;
  firstAt(event: string): number | null;
  clock: WorkClock;
}

/**
 * Whether a condition of a profile holds for a case as it stands. A fact that is not known is never equal to
 * anything; an event that has not happened is at no time. `from`–`to` includes `from`; of times of day it excludes
 * `to`, of a season it includes it; both may run over midnight or the new year.
 */
export function holds(condition: Condition, context: ConditionContext): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, context));
  if ('any' in condition) return condition.any.some((part) => holds(part, context));
  if ('not' in condition) return !holds(condition.not, context);
  if ('is' in condition) return isOneOf(context.facts[condition.fact], condition.is);
  if ('atLeast' in condition) return Number(context.facts[condition.fact] ?? Number.NaN) >= condition.atLeast;
  if ('happened' in condition) return context.firstAt(condition.happened) !== null;
  const at = context.firstAt(condition.eventAt);
  return at !== null && isWithin(at, condition.within, context.clock);
}

function isOneOf(value: string | number | boolean | null, wanted: string | boolean | readonly string[]): boolean {
  return typeof wanted === 'string' || typeof wanted === 'boolean'
    ? value === wanted
    : wanted.some((one) => one === value);
}

type Within = Extract<Condition, { eventAt: string }>['within'];

function isWithin(at: number, within: Within, clock: WorkClock): boolean {
  // Of a day that no calendar knows, neither can be said.
  if (typeof within === 'string' && countable(clock, at) !== at) return false;
  if (within === 'workingTime') return clock.isWorking(at);
  const then = officeDate(at, clock.hours.zone);
  if (within === 'nonWorkingDay') return clock.hoursOf(then.date).intervals.length === 0;
  const [from, to] = [minuteOfDay(within.from), minuteOfDay(within.to)];
  if (from !== null && to !== null) return isBetween(then.hour * 60 + then.minute, from, to - 1);
  return isBetween(then.date.slice(5), within.from, within.to);
}

function isBetween<T extends string | number>(value: T, from: T, to: T): boolean {
  return from <= to ? from <= value && value <= to : from <= value || value <= to;
}
