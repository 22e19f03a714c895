import type { Interval } from '../time/office-hours';
import { officeDate, officeInstant } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import type { Due } from './due';

/** A due time of a case as the plan of a day lists it. */
export interface PlanItem {
  caseId: string;
  number: number;
  about: string;
  due: Due;
}

/** What stands in a day, in its order: due times by the hour, the break between two intervals, the moment it is now. */
export type PlanSlot =
  | { type: 'hour'; time: string; items: readonly PlanItem[] }
  | { type: 'break'; from: string; until: string }
  | { type: 'now'; time: string };

/** The day of the office that holds an instant. Lists begin with the earliest due time. */
export interface DayPlan {
  /** Office date `YYYY-MM-DD`. */
  date: string;
  /** The hours of that date; empty: a day off. */
  intervals: readonly Interval[];
  /** The next start of work (epoch ms); null: it is working time. */
  startsAt: number | null;
  /** The office's own that is late. */
  late: readonly PlanItem[];
  /** The office's own that falls due until midnight. */
  slots: readonly PlanSlot[];
  /** Executors who are late or due today. */
  executors: readonly PlanItem[];
  /** Final answers owed for interim ones and promises, whenever they fall due. */
  owed: readonly PlanItem[];
  /** What the next working day begins with: its date and the first due times on it. */
  next: { date: string; items: readonly PlanItem[] };
}

export interface PlanRow {
  id: string;
  number: number;
  topic: string | null;
  place: string | null;
  dues?: readonly Due[];
}

/** How many due times of the next working day are named. */
const AHEAD = 3;

/** The plan of the office's day at `now` (epoch ms) from the open cases, for the person who answers for these roles. */
export function dayPlanOf(
  rows: readonly PlanRow[],
  now: number,
  clock: WorkClock,
  answersFor: (role: string) => boolean,
): DayPlan {
  const { zone } = clock.hours;
  const at = Math.floor(now / 60_000) * 60_000;
  const { date, time } = officeDate(at, zone);
  const midnight = officeInstant(date, '24:00', zone);
  const nextStart = clock.add(midnight, 1) - 60_000;
  const nextDate = officeDate(nextStart, zone).date;
  const nextEnd = officeInstant(nextDate, '24:00', zone);

  const items = rows.flatMap((row) => itemsOf(row)).toSorted((a, b) => a.due.at - b.due.at || a.number - b.number);
  const own = items.filter(({ due }) => due.whose === 'own' && !due.debt && isFor(due, answersFor));
  const { intervals } = clock.hoursOf(date);
  const today = own.filter(({ due }) => due.at >= at && due.at <= midnight);
  return {
    date,
    intervals,
    startsAt: clock.isWorking(at) ? null : clock.add(at, 1) - 60_000,
    late: own.filter(({ due }) => due.at < at && !due.internal),
    slots: slotsOf(today, intervals, time, zone),
    executors: items.filter(({ due }) => due.whose === 'executor' && !due.debt && due.at <= midnight),
    owed: items.filter(({ due }) => due.debt),
    next: { date: nextDate, items: own.filter(({ due }) => due.at > midnight && due.at <= nextEnd).slice(0, AHEAD) },
  };
}

function isFor({ role }: Due, answersFor: (role: string) => boolean): boolean {
  return role === undefined || answersFor(role);
}

function itemsOf({ id, number, topic, place, dues = [] }: PlanRow): PlanItem[] {
  const about = [topic, place].filter(Boolean).join(' · ');
  return dues.map((due) => ({ caseId: id, number, about, due }));
}

/** In order of time; an hour stands where its first due time is. */
function slotsOf(today: readonly PlanItem[], intervals: readonly Interval[], now: string, zone: string): PlanSlot[] {
  const placed: { at: string; slot: PlanSlot }[] = [];
  if (intervals.length > 0) placed.push({ at: now, slot: { type: 'now', time: now } });
  intervals.slice(1).forEach(([until], index) => {
    const from = intervals[index]?.[1] ?? until;
    if (until > now) placed.push({ at: from, slot: { type: 'break', from, until } });
  });
  for (const hour of new Set(today.map((item) => timeOf(item, zone).slice(0, 2)))) {
    const items = today.filter((item) => timeOf(item, zone).startsWith(hour));
    const [first] = items;
    if (first) placed.push({ at: timeOf(first, zone), slot: { type: 'hour', time: `${hour}:00`, items } });
  }
  return placed.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ slot }) => slot);
}

/** Midnight is the end of the day. */
function timeOf({ due }: PlanItem, zone: string): string {
  const { time } = officeDate(due.at, zone);
  return time === '00:00' ? '24:00' : time;
}
