import { describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../lib/time/office-hours';
import { noHolidays, russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { fiveDays } from './hours-of-offices';

const at = (moscow: string) => Date.parse(`${moscow}+03:00`);
const iso = (instant: number) => new Date(instant + 3 * 3_600_000).toISOString().slice(0, 16);

describe('mission C.5: nine to six, lunch from one to two', () => {
  const clock = createWorkClock(fiveDays, russianCalendar);
  // A rural 36-hour week ends the day at 17:12.
  const rural = createWorkClock(
    {
      ...fiveDays,
      week: weekOf([
        ['09:00', '13:00'],
        ['14:00', '17:12'],
      ]),
    },
    russianCalendar,
  );
  const early = createWorkClock(
    {
      ...fiveDays,
      week: weekOf([
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ]),
    },
    russianCalendar,
  );

  test.each([
    ['pre-holiday short day, 9 hours', clock, '2026-04-30T15:00', 9, '2026-05-04T17:00'],
    ['the same, draft point after 4 hours', clock, '2026-04-30T15:00', 4, '2026-05-04T11:00'],
    ['late Friday', clock, '2026-11-20T17:30', 9, '2026-11-24T09:30'],
    ['40-hour week', clock, '2026-11-16T09:00', 9, '2026-11-17T10:00'],
    ['36-hour week', rural, '2026-11-16T09:00', 9, '2026-11-17T10:48'],
    ['short day and a holiday in the middle of the week, 7 hours', clock, '2026-11-03T14:00', 7, '2026-11-05T13:00'],
    ['the same, 5 hours', clock, '2026-11-03T14:00', 5, '2026-11-05T11:00'],
    ['short day and a long weekend, 6 hours', clock, '2026-06-11T16:00', 6, '2026-06-15T15:00'],
    ['the same, 3 hours', clock, '2026-06-11T16:00', 3, '2026-06-15T11:00'],
    ['30 minutes at the end of the day', clock, '2026-11-20T17:50', 0.5, '2026-11-23T09:20'],
    ['30 minutes over lunch', clock, '2026-11-20T12:45', 0.5, '2026-11-20T14:15'],
    ['a full working Saturday', clock, '2024-04-26T17:00', 2, '2024-04-27T10:00'],
    ['a short working Saturday', clock, '2024-11-01T15:00', 9, '2024-11-02T16:00'],
    ['30 December before a moved day off is not short', clock, '2026-12-30T16:30', 2, '2027-01-11T09:30'],
    ['arrived on Saturday, 2 hours', early, '2026-11-21T12:00', 2, '2026-11-23T10:00'],
    ['arrived on Saturday, 7 hours', early, '2026-11-21T12:00', 7, '2026-11-23T16:00'],
    ['arrived on Saturday, 8 hours', early, '2026-11-21T12:00', 8, '2026-11-23T17:00'],
  ])('%s', (_, office, start, hours, due) => {
    expect(iso(office.add(at(start), hours * 60))).toBe(due);
  });

  test.each([
    ['over New Year', '2026-12-24', 7, '2027-01-13'],
    ['over May', '2026-04-24', 7, '2026-05-06'],
    ['with a working Saturday', '2024-10-28', 7, '2024-11-06'],
  ])('7 working days %s', (_, start, days, due) => {
    expect(iso(clock.addDays(at(`${start}T10:00`), days))).toBe(`${due}T18:00`);
  });

  test.each([
    ['on a working day, the eve of 1 May', '2026-04-22', '2026-04-30T17:00'],
    ['on a holiday', '2026-04-23', '2026-05-04T18:00'],
  ])('8 calendar days that end %s', (_, start, due) => {
    expect(iso(clock.addCalendarDays(at(`${start}T10:00`), 8))).toBe(due);
  });
});

describe('regulations §5: no holidays', () => {
  const clock = createWorkClock(fiveDays, noHolidays);

  test.each([
    ['9 hours', '2024-03-14T15:00', 9, '2024-03-15T16:00'],
    ['7 hours', '2024-03-13T14:30', 7, '2024-03-14T12:30'],
    ['8 hours, arrived on Saturday', '2024-03-16T11:20', 8, '2024-03-18T18:00'],
    ['6 hours', '2024-03-15T16:30', 6, '2024-03-18T14:30'],
    ['3 hours', '2024-03-15T16:30', 3, '2024-03-18T10:30'],
  ])('%s', (_, start, hours, due) => {
    expect(iso(clock.add(at(start), hours * 60))).toBe(due);
  });

  test('draft 5 hours before the answer, draft 2 hours before sending', () => {
    expect(iso(clock.subtract(at('2024-03-15T16:00'), 300))).toBe('2024-03-15T10:00');
    expect(iso(clock.subtract(at('2024-03-14T12:30'), 120))).toBe('2024-03-14T10:30');
  });

  test('7 working days after the day of the interim; 8 calendar days that end on a Saturday', () => {
    expect(iso(clock.addDays(at('2024-03-15T11:00'), 7))).toBe('2024-03-26T18:00');
    expect(iso(clock.addCalendarDays(at('2024-03-15T11:00'), 8))).toBe('2024-03-25T18:00');
  });
});

describe('where counting starts and stops', () => {
  const clock = createWorkClock(fiveDays, russianCalendar);
  const friday = at('2026-11-20T17:50');

  test('a moment with seconds counts as its minute', () => {
    expect(clock.add(friday + 59_999, 5)).toBe(at('2026-11-20T17:55'));
    expect(clock.add(friday + 59_999, 0)).toBe(friday);
    expect(clock.between(friday + 30_000, friday + 90_000)).toBe(1);
  });

  test('a negative count goes the other way', () => {
    expect(clock.add(friday, -30)).toBe(clock.subtract(friday, 30));
    expect(clock.subtract(friday, -30)).toBe(clock.add(friday, 30));
    expect(iso(clock.addDays(friday, -5))).toBe('2026-11-13T18:00');
    expect(iso(clock.addCalendarDays(friday, -5))).toBe('2026-11-16T18:00');
  });

  test('day 0 is the date itself, or the next working day when it is closed', () => {
    expect(iso(clock.addDays(friday, 0))).toBe('2026-11-20T18:00');
    expect(iso(clock.addDays(at('2026-11-21T12:00'), 0))).toBe('2026-11-23T18:00');
    expect(iso(clock.addCalendarDays(at('2026-11-21T12:00'), 0))).toBe('2026-11-23T18:00');
    expect(iso(clock.addDaysSameClock(at('2026-11-21T12:10'), 0))).toBe('2026-11-23T12:10');
  });

  test('part of a minute or of a day is a mistake of the caller', () => {
    expect(() => clock.add(friday, 0.5)).toThrow(RangeError);
    expect(() => clock.addDays(friday, Number.NaN)).toThrow(RangeError);
  });
});

function weekOf(day: NonNullable<OfficeHours['week']['1']>): OfficeHours['week'] {
  return { 1: day, 2: day, 3: day, 4: day, 5: day };
}
