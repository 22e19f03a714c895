import type { WorkClock } from '../time/work-clock';
import type { BadgeRow } from './badge-row';
import { countable } from './countable';
import { rowClock } from './row-clock';

/** An open case with something of the office's own due, and the clock it runs by. */
export interface DueRow {
  number: number;
  dueAt: number;
  clock: WorkClock;
}

/** What the badge has to say, before words. Lists are in order of due time. */
export type BadgeView =
  | { type: 'empty' } // no case is open
  | { type: 'idle' } // working time, nothing of our own is due
  | { type: 'quiet'; late: readonly DueRow[]; ahead: readonly DueRow[]; startsAt: number }
  | { type: 'late'; late: readonly DueRow[]; ahead: readonly DueRow[] }
  | { type: 'running'; first: DueRow };

/**
 * Looks at the rows at `now` (whole minute). Outside the office's hours nothing alarms, except for cases whose
 * emergency hours are on.
 */
export function badgeView(rows: readonly BadgeRow[], now: number, office: WorkClock): BadgeView {
  const open = rows.filter(({ closed }) => !closed);
  if (open.length === 0) return { type: 'empty' };
  const clocks = new Set(open.map((row) => rowClock(row, office))).add(office);
  const due = open.flatMap((row): DueRow[] => {
    if (row.nextOwnDueAt === null) return [];
    const clock = rowClock(row, office);
    return [{ number: row.number, dueAt: countable(clock, row.nextOwnDueAt), clock }];
  });
  due.sort((a, b) => a.dueAt - b.dueAt || a.number - b.number);
  if (![...clocks].some((clock) => clock.isWorking(now))) {
    const startsAt = Math.min(...[...clocks].map((clock) => clock.add(now, 1) - 60_000));
    return { type: 'quiet', ...split(due, now), startsAt };
  }
  const { late, ahead } = split(
    due.filter(({ clock }) => clock.isWorking(now)),
    now,
  );
  if (late.length > 0) return { type: 'late', late, ahead };
  const [first] = ahead;
  return first ? { type: 'running', first } : { type: 'idle' };
}

/** A due minute is still in time. */
function split(due: readonly DueRow[], now: number) {
  return { late: due.filter(({ dueAt }) => dueAt < now), ahead: due.filter(({ dueAt }) => dueAt >= now) };
}
