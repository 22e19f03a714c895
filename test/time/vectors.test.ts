import { describe, expect, test } from 'vitest';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock, type WorkClock } from '../../lib/time/work-clock';
import type { OfficeHours } from '../../lib/time/office-hours';
import vectors from './vectors.json' with { type: 'json' };

interface Vector {
  id: number;
  why: string;
  schedule: string;
  zone: string;
  op: string;
  start: string;
  end?: string;
  n?: number;
  expect: string | number | boolean;
  presidential?: boolean;
}

const cases = vectors.cases as readonly Vector[];
const schedules = vectors.schedules as unknown as Record<string, Omit<OfficeHours, 'zone'>>;

describe('public vectors', () => {
  test('there are 44 of them', () => {
    expect(cases).toHaveLength(44);
  });

  test.each(cases)('$id $op: $why', (vector) => {
    const schedule = schedules[vector.schedule];
    if (schedule === undefined) throw new Error(`no schedule ${vector.schedule}`);
    for (const presidential of vector.presidential === undefined ? [false, true] : [vector.presidential]) {
      const clock = createWorkClock({ ...schedule, zone: vector.zone, presidential }, russianCalendar);
      const wanted = typeof vector.expect === 'string' ? Date.parse(vector.expect) : vector.expect;
      expect(answer(clock, vector)).toBe(wanted);
    }
  });
});

function answer(clock: WorkClock, { op, start, end, n }: Vector): number | boolean {
  const from = Date.parse(start);
  switch (op) {
    case 'addWorkingMinutes':
      return clock.add(from, n ?? 0);
    case 'subtractWorkingMinutes':
      return clock.subtract(from, n ?? 0);
    case 'workingMinutesBetween':
      return clock.between(from, Date.parse(end ?? ''));
    case 'addWorkingDays':
      return clock.addDays(from, n ?? 0);
    case 'addWorkingDaysSameClock':
      return clock.addDaysSameClock(from, n ?? 0);
    case 'addCalendarDaysRollForward':
      return clock.addCalendarDays(from, n ?? 0);
    case 'isWorking':
      return clock.isWorking(from);
    default:
      throw new Error(`unknown operation ${op}`);
  }
}
