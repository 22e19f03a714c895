import { officeDate, officeInstant } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import type { BadgeRow } from './badge-row';
import { badgeView, type DueRow } from './badge-view';
import { withHours } from './clocks';

const MINUTE = 60_000;

/**
 * The next instant (epoch ms, after `now`) at which the badge says something else or an own deadline passes: one alarm
 * there is enough. null while no case is open: only an event can change the badge then.
 */
export function nextWakeAt(rows: readonly BadgeRow[], now: number, clock: WorkClock): number | null {
  const at = Math.floor(now / MINUTE) * MINUTE;
  const view = badgeView(rows, at, clock);
  if (view.type === 'empty') return null;
  if (view.type === 'quiet') return Math.min(view.startsAt, passing(view.ahead));
  const turns = [...turnsOfDay(rows, at, clock)];
  if (view.type === 'late') turns.push(passing(view.ahead));
  if (view.type === 'running') turns.push(textChange(view.first, at), passing([view.first]));
  return Math.min(...turns.filter((turn) => turn > at));
}

/** The first minute after the due minute of the nearest one. */
function passing([first]: readonly DueRow[]): number {
  return first ? first.dueAt + MINUTE : Infinity;
}

/** The end of the minute, of the hour, or of everything above the last hour. */
function textChange({ dueAt, clock }: DueRow, at: number): number {
  const left = clock.between(at, dueAt);
  if (left < 60) return at + MINUTE;
  const { zone } = clock.hours;
  const isToday = officeDate(dueAt, zone).date === officeDate(at, zone).date;
  return clock.add(at, isToday ? (left % 60) + 1 : left - 59);
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
