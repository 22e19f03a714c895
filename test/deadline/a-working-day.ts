import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix } from './a-case';
import { aWatch, type Seen, type WatchedRow, watched } from './a-watch';

const MINUTE = 60_000;

/** One look of the day: when, whether by the alarm or because a case was done, and what was seen. */
export interface Look {
  now: number;
  byAlarm: boolean;
  seen: Seen;
}

/**
 * Monday 16.11.2026 with 300 open cases of a busy office, told by the real functions: due times are 11 working minutes
 * apart over a week; two thirds of the cases are done 20 minutes before their time, the rest 5 minutes after it.
 */
export function aWorkingDay(): Look[] {
  const clock = createWorkClock(nineToSix, russianCalendar);
  const opening = at('2026-11-16 09:00');
  const cases = Array.from({ length: 300 }, (_, index) => {
    const dueAt = clock.add(opening, 10 + index * 11);
    const own = { due: '2026-11-16 00:00', from: '2026-11-13 15:00' };
    const row = watched(index + 1, [own]);
    const dues = (row.dues ?? []).map((due) => ({ ...due, at: dueAt }));
    return { row: { ...row, dues }, doneAt: index % 3 === 0 ? dueAt + 5 * MINUTE : clock.subtract(dueAt, 20) };
  });
  const watch = aWatch();
  const looks: Look[] = [];
  const openAt = (now: number): WatchedRow[] => cases.filter(({ doneAt }) => doneAt > now).map(({ row }) => row);
  for (let now = at('2026-11-16 08:30'), byAlarm = false; now <= at('2026-11-16 18:30');) {
    looks.push({ now, byAlarm, seen: watch.look(now, openAt(now)) });
    const done = Math.min(...cases.map(({ doneAt }) => doneAt).filter((doneAt) => doneAt > now));
    const alarm = watch.wake ?? Infinity;
    byAlarm = alarm <= done;
    now = Math.min(alarm, done);
  }
  return looks;
}
