import { officeDate, officeInstant } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import type { BadgeRow } from './badge-row';
import { badgeView, type DueRow } from './badge-view';
import { withHours } from './clocks';
import { USUAL_NEAR } from './usual-near';

const MINUTE = 60_000;

/**
 * The next instant (epoch ms, after `now`) at which the badge says something else or an own deadline passes: one alarm
 * there is enough. `near` as in `badgeOf`. null while no case is open: only an event can change the badge then.
 */
export function nextWakeAt(rows: readonly BadgeRow[], now: number, clock: WorkClock, near = USUAL_NEAR): number | null {
  const at = Math.floor(now / MINUTE) * MINUTE;
  const view = badgeView(rows, at, clock);
  if (view.type === 'empty') return null;
  if (view.type === 'quiet') return Math.min(view.startsAt, passing(view.ahead));
  const turns = [...turnsOfDay(rows, at, clock)];
  if (view.type === 'late') turns.push(passing(view.ahead));
  if (view.type === 'running') turns.push(change(view.first, at, near), passing([view.first]));
  return Math.min(...turns.filter((turn) => turn > at));
}

/** The first minute after the due minute of the nearest one. */
function passing([first]: readonly DueRow[]): number {
  return first ? first.dueAt + MINUTE : Infinity;
}

/** The end of the minute, of the hour, or of everything above the last hour; or where the colour changes. */
function change({ dueAt, clock }: DueRow, at: number, [soon, urgent]: readonly [number, number]): number {
  const left = clock.between(at, dueAt);
  if (left < 60) return at + MINUTE;
  const { zone } = clock.hours;
  const isToday = officeDate(dueAt, zone).date === officeDate(at, zone).date;
  const changes = [isToday ? left - (left % 60) - 1 : 59, soon - 1, urgent];
  return clock.add(at, left - Math.max(...changes.filter((minutes) => minutes < left)));
}

/** Openings, closings and the midnight of the day, by the office's hours and by those of open emergencies. */
function* turnsOfDay(rows: readonly BadgeRow[], at: number, office: WorkClock): Generator<number> {
  const { zone } = office.hours;
  const { date } = officeDate(at, zone);
  const dates = rows.flatMap(({ closed, emergencyHours }) => (closed || !emergencyHours ? [] : [emergencyHours]));
  for (const clock of [office, ...dates.map((hours) => withHours(office, hours))])
    for (const interval of clock.hoursOf(date).intervals)
      for (const time of interval) yield officeInstant(date, time, zone);
  yield officeInstant(date, '24:00', zone);
}
