import type { Case } from '../case/case';
import type { Duration, RegulationProfile } from '../regulation/schema';
import { dateOfEpochDay, epochDay } from '../time/civil-date';
import { officeDate, officeInstant } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import type { CompiledRule } from './compile-profile';
import { countable } from './countable';
import type { Instance } from './instances-of';

/** What a rule leans on when it is counted. */
export interface DueContext {
  theCase: Case;
  profile: RegulationProfile;
  clock: WorkClock;
  /** The deadline that `before` and `fraction` refer to; null where it does not apply to this case. */
  base: Base | null;
}

/** Start and own due time (before any cap) of the deadline another one is counted from. */
export interface Base {
  startedAt: number;
  ownDueAt: number | null;
  countedIn: 'working' | 'elapsed';
}

export interface DueTime {
  form: 'timed' | 'immediate' | 'none' | 'undeclared';
  at: number | null;
  countedIn: 'working' | 'elapsed';
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const MINUTES: Record<Duration['unit'], number> = { minute: 1, hour: 60, day: 1440 };
const timed = (at: number, countedIn: DueTime['countedIn'] = 'working'): DueTime => ({ form: 'timed', at, countedIn });
const without = (form: Exclude<DueTime['form'], 'timed'>): DueTime => ({ form, at: null, countedIn: 'working' });

/**
 * The due time of one instance by its own rule, caps left aside (regulations.md §3.1). Never before its start.
 * A date nobody has named yet, a table row that is not there, a share of something without a time: `undeclared`.
 */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function dueAt(rule: CompiledRule, instance: Instance, context: DueContext): DueTime {
  const { due, rollover } = rule.rule;
  const { clock, profile } = context;
  const start = instance.start.at;
  switch (due.type) {
    case 'after':
      return afterLimit(start, due.limit, rollover, profile, clock);
    case 'before':
      return backCounted(due.lead, context);
    case 'fraction':
      return shareOf(start, due.ratio, context);
    case 'until':
      return timed(Math.max(start, untilTime(start, due, rollover, clock)));
    case 'lookup': {
      const limit = limitInTable(due, start, context);
      return limit ? afterLimit(start, limit, rollover, profile, clock) : without('undeclared');
    }
    case 'declared': {
      const named = declaredAt(rule, instance, context.theCase);
      return named === null ? without('undeclared') : timed(Math.max(start, Math.floor(named / MINUTE) * MINUTE));
    }
    case 'immediate':
      return without('immediate');
    case 'none':
      return without('none');
  }
}

/** `limit` from `start`, in its own unit and clock. */
export function afterLimit(
  start: number,
  { amount, unit, clock: counted }: Duration,
  rollover: 'none' | 'nextWorkingDay',
  { counting }: RegulationProfile,
  clock: WorkClock,
): DueTime {
  if (unit !== 'day') {
    const minutes = Math.round(amount * MINUTES[unit]);
    return counted === 'working' ? timed(clock.add(start, minutes)) : timed(start + minutes * MINUTE, 'elapsed');
  }
  const from = counting.startDay === 'included' ? start - DAY : start;
  if (counted === 'working') {
    const close = clock.addDays(from, amount);
    return timed(counting.workingDayEnds === 'endOfDay' ? endOfDay(close, 0, clock) : close);
  }
  return timed(rollover === 'nextWorkingDay' ? clock.addCalendarDays(from, amount) : endOfDay(from, amount, clock));
}

/** 24:00 of the date `days` after that of `from`. A close of work at 24:00 already is the end of its day. */
function endOfDay(from: number, days: number, clock: WorkClock): number {
  const { zone } = clock.hours;
  const { date } = officeDate(days === 0 ? from - MINUTE : from, zone);
  return officeInstant(dateOfEpochDay(epochDay(date) + days), '24:00', zone);
}

/**
 * Counts back from the base's own due time. What comes out at an opening is the close before it: the same working
 * minute, so that 9 working hours less 5 are exactly 4 from the start, also over a night or a holiday.
 */
function backCounted({ amount, unit, clock: counted }: Duration, { base, clock }: DueContext): DueTime {
  if (!base || base.ownDueAt === null) return without('undeclared');
  const minutes = Math.round(amount * MINUTES[unit]);
  if (counted === 'elapsed') return timed(Math.max(base.startedAt, base.ownDueAt - minutes * MINUTE), 'elapsed');
  const until = countable(clock, base.ownDueAt);
  const latest = unit === 'day' ? clock.addDaysSameClock(until, -amount) : clock.subtract(until, minutes);
  const from = countable(clock, base.startedAt);
  return timed(latest <= from ? from : clock.add(from, clock.between(from, latest)));
}

function shareOf(start: number, ratio: number, { base, clock }: DueContext): DueTime {
  if (!base || base.ownDueAt === null) return without('undeclared');
  if (base.countedIn === 'elapsed') {
    const minutes = Math.floor((ratio * (base.ownDueAt - base.startedAt)) / MINUTE);
    return timed(start + minutes * MINUTE, 'elapsed');
  }
  return timed(
    clock.add(
      start,
      Math.floor(ratio * clock.between(countable(clock, base.startedAt), countable(clock, base.ownDueAt))),
    ),
  );
}

type Until = Extract<CompiledRule['rule']['due'], { type: 'until' }>;

function untilTime(
  start: number,
  { dayOffset, dayKind, time }: Until,
  rollover: 'none' | 'nextWorkingDay',
  clock: WorkClock,
): number {
  const { zone } = clock.hours;
  const close = dayKind === 'working' ? clock.addDays(start, dayOffset) : clock.addCalendarDays(start, dayOffset);
  if (time === 'endOfWork') return close;
  const isWorked = dayKind === 'working' || rollover === 'nextWorkingDay';
  const { date } = officeDate(isWorked ? close - MINUTE : start, zone);
  return officeInstant(dateOfEpochDay(epochDay(date) + (isWorked ? 0 : dayOffset)), time, zone);
}

function limitInTable(
  { table, column }: Extract<CompiledRule['rule']['due'], { type: 'lookup' }>,
  start: number,
  { theCase, profile, clock }: DueContext,
): Duration | null {
  const { key, rows } = profile.tables[table] ?? { key: [], rows: [] };
  const facts: Partial<Record<string, unknown>> = { ...theCase.facts };
  const today = officeDate(start, clock.hours.zone).date.slice(5);
  const row = rows.find((one) => key.every((fact) => one[fact] === facts[fact]) && isInSeason(one['season'], today));
  const limit = row?.[column];
  return typeof limit === 'object' && 'amount' in limit ? limit : null;
}

type Cell = RegulationProfile['tables'][string]['rows'][number][string];

/** A row without a season holds all year; `to` is included, and a season may run over the new year. */
function isInSeason(season: Cell | undefined, today: string): boolean {
  if (typeof season !== 'object' || !('from' in season)) return true;
  const { from, to } = season;
  return from <= to ? from <= today && today <= to : from <= today || today <= to;
}

/** A date named for this deadline, else the one promised in the draft's answer, else the last one promised. */
function declaredAt({ id }: CompiledRule, { ids }: Instance, { declared, promises }: Case): number | null {
  const named = declared[id];
  if (named !== undefined) return named;
  const own = promises.filter(({ draftId }) => ids.draftId === undefined || draftId === ids.draftId);
  return own.at(-1)?.dueAt ?? null;
}
