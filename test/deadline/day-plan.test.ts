import { describe, expect, it } from 'vitest';
import { dayPlanOf, type PlanItem } from '../../lib/deadline/day-plan';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { type DueSpec, watched } from './a-watch';

const clock = createWorkClock(nineToSix, russianCalendar);
const plan = (now: string, ...dues: DueSpec[]) =>
  dayPlanOf(
    dues.map((due, index) => watched(index + 1, [due])),
    at(now),
    clock,
    (role) => role !== 'head',
  );
const numbers = (items: readonly PlanItem[]) => items.map(({ number }) => number);
const slots = (now: string, ...dues: DueSpec[]) =>
  plan(now, ...dues).slots.map((slot) => {
    if (slot.type === 'hour') return `${slot.time} ${numbers(slot.items).join(',')}`;
    return slot.type === 'break' ? `${slot.from}–${slot.until}` : `now ${slot.time}`;
  });

describe('«Сегодня»', () => {
  it('lists the day by the hour, with lunch and the moment it is now', () => {
    const dues = ['11:40', '11:20', '12:50', '16:00', '18:00'].map((time) => ({ due: `2026-11-16 ${time}` }));
    expect(slots('2026-11-16 11:25', ...dues)).toEqual([
      'now 11:25',
      '11:00 1',
      '12:00 3',
      '13:00–14:00',
      '16:00 4',
      '18:00 5',
    ]);
  });

  it('lunch that is over is not shown; what falls due at midnight closes the day', () => {
    expect(slots('2026-11-16 14:00', { due: '2026-11-17 00:00', from: '2026-11-16 09:00' })).toEqual([
      'now 14:00',
      '24:00 1',
    ]);
  });

  it('tells late, executors, debts and tomorrow apart', () => {
    const day = plan(
      '2026-11-16 12:00',
      { due: '2026-11-16 10:00' },
      { due: '2026-11-16 10:00', whose: 'executor' },
      { due: '2026-11-16 17:00', whose: 'executor' },
      { due: '2026-11-17 17:00', whose: 'executor' },
      { due: '2026-11-20 17:00', whose: 'executor', debt: true },
      { due: '2026-11-17 11:00' },
      { due: '2026-11-17 10:00' },
      { due: '2026-11-18 10:00' },
      { due: '2026-11-16 10:00', internal: true },
      { due: '2026-11-16 10:00', role: 'head' },
    );
    expect([day.late, day.executors, day.owed, day.next.items].map(numbers)).toEqual([[1], [2, 3], [5], [7, 6]]);
    expect(day.next.date).toBe('2026-11-17');
    expect(day.startsAt).toBeNull();
  });

  it('on a Friday evening tomorrow is Monday; outside hours it says when work begins', () => {
    const evening = plan('2026-11-20 18:00', { due: '2026-11-23 10:00' });
    expect([wall(evening.startsAt), evening.next.date, numbers(evening.next.items)]).toEqual([
      '2026-11-23 09:00',
      '2026-11-23',
      [1],
    ]);
    expect(plan('2026-11-21 12:00').intervals).toEqual([]);
  });
});
