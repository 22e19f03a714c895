import type { Duration } from '../../regulation/schema';
import { officeDate, officeInstant } from '../../time/office-date';
import type { WorkClock } from '../../time/work-clock';
import { countable } from '../countable';
import type { Due } from '../due';

const MINUTE = 60_000;
const MINUTES = { minute: 1, hour: 60, day: 1440 };
const DAY = 1440 * MINUTE;

/** Where the act says nothing of reminders: an hour and a quarter of an hour ahead, of a long term a working day too. */
const USUAL: readonly Duration[] = [
  { amount: 60, unit: 'minute', clock: 'working' },
  { amount: 15, unit: 'minute', clock: 'working' },
];
const USUAL_OF_LONG: readonly Duration[] = [{ amount: 1, unit: 'day', clock: 'working' }, ...USUAL];

/** More working minutes than two days have. */
const LONG = 1200;

/**
 * The instants (epoch ms, ascending) at which a due time is told: as long ahead as the act wants or, where it is
 * silent, as is usual; then the minute after it. `extra` are working minutes ahead that the office adds. What would lie
 * before the clock's own start is left out. An executor is told of only when he is late, unless the act wants more.
 */
export function tellingTimes(due: Due, clock: WorkClock, extra: readonly number[]): readonly number[] {
  const at = countable(clock, due.at);
  const from = countable(clock, due.from);
  const length = clock.between(from, at);
  const isOurs = due.whose === 'own' || due.debt === true;
  const usual = !isOurs ? [] : length > LONG ? USUAL_OF_LONG : USUAL;
  const leads = [...(due.before ?? usual), ...(isOurs ? extra.map(workingMinutes) : [])];
  const ahead = leads
    // Nothing is counted back past the start: it may be the edge of the calendar.
    .filter(({ amount, unit }) => (unit === 'day' ? at - from > amount * DAY : length > amount * MINUTES[unit]))
    .map((lead) => aheadBy(lead, at, clock))
    .filter((moment) => moment > from);
  return [...new Set(due.internal ? ahead : [...ahead, at + MINUTE])].sort((a, b) => a - b);
}

const workingMinutes = (amount: number): Duration => ({ amount, unit: 'minute', clock: 'working' });

function aheadBy({ amount, unit, clock: counted }: Duration, at: number, clock: WorkClock): number {
  if (counted === 'elapsed') return at - amount * MINUTES[unit] * MINUTE;
  return unit === 'day' ? openingBefore(at, amount, clock) : clock.subtract(at, Math.round(amount * MINUTES[unit]));
}

const openings = new WeakMap<WorkClock, Map<string, number>>();

/** The opening of the n-th working day before the one the instant lies in or closes. Looked up in the calendar once. */
function openingBefore(at: number, days: number, clock: WorkClock): number {
  const known = openings.get(clock) ?? new Map<string, number>();
  openings.set(clock, known);
  const key = `${at} ${days}`;
  const found = known.get(key) ?? findOpening(at, days, clock);
  known.set(key, found);
  return found;
}

function findOpening(at: number, days: number, clock: WorkClock): number {
  const { zone } = clock.hours;
  const ofDay = (minute: number) => officeDate(minute, zone).date;
  const openingOf = (date: string) => clock.hoursOf(date).intervals[0]?.[0];
  let date = ofDay(at - MINUTE);
  if (openingOf(date) === undefined) date = ofDay(clock.subtract(at, 1));
  for (let left = days; left > 0; left -= 1) date = ofDay(clock.subtract(officeInstant(date, '00:00', zone), 1));
  return officeInstant(date, openingOf(date) ?? '00:00', zone);
}
