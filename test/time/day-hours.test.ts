import { describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../lib/time/office-hours';
import { noHolidays, russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { fiveDays, roundTheClock } from './hours-of-offices';

const full = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];
const short = [
  ['09:00', '13:00'],
  ['14:00', '17:00'],
];

function hoursOf(date: string, changes: Partial<OfficeHours> = {}) {
  return createWorkClock({ ...fiveDays, ...changes }, russianCalendar).hoursOf(date);
}

describe('what decides the hours of a date', () => {
  test.each([
    ['2026-11-20', 'ordinary', full, null, ''],
    ['2026-11-21', 'closed', [], null, ''],
    ['2026-11-03', 'ordinary', short, 'calendar', ''],
    ['2026-11-04', 'holiday', [], null, 'День народного единства'],
    ['2026-05-09', 'holiday', [], null, 'День Победы'],
    ['2026-01-09', 'transferred', [], null, 'выходной перенесён с 2026-01-03'],
    ['2024-04-27', 'workingWeekend', full, null, 'рабочий день вместо 2024-04-29'],
    ['2024-11-02', 'workingWeekend', short, 'calendar', 'рабочий день вместо 2024-04-30'],
  ] as const)('%s: %s', (date, kind, intervals, shortenedBy, note) => {
    expect(hoursOf(date)).toEqual({ date, kind, intervals, shortenedBy, note });
  });

  test('own hours of a date are stronger than everything and are never shortened', () => {
    const overrides = { '2026-11-03': [['10:00', '12:00']], '2026-01-01': [['09:00', '10:00']] } as const;
    expect(hoursOf('2026-11-03', { overrides })).toMatchObject({ kind: 'override', intervals: [['10:00', '12:00']] });
    expect(hoursOf('2026-01-01', { overrides, localHolidays: ['2026-01-01'] }).intervals).toEqual([['09:00', '10:00']]);
  });

  test('a local day off is stronger than a working Saturday; a local short day loses one hour, not two', () => {
    expect(hoursOf('2024-04-27', { localHolidays: ['2024-04-27'] }).kind).toBe('localHoliday');
    expect(hoursOf('2026-04-20', { localShortened: ['2026-04-20'] })).toMatchObject({
      intervals: short,
      shortenedBy: 'office',
    });
    expect(hoursOf('2026-11-03', { localShortened: ['2026-11-03'] }).intervals).toEqual(short);
  });

  test('a short day takes the rest of the hour before the break when the last stretch is shorter', () => {
    const week = {
      2: [
        ['09:00', '13:00'],
        ['14:00', '14:20'],
      ],
    } as const;
    expect(hoursOf('2026-11-03', { week }).intervals).toEqual([['09:00', '12:20']]);
    expect(hoursOf('2026-11-03', { week: { 2: [['09:00', '10:00']] } }).intervals).toEqual([]);
  });

  test('a working Saturday as on another weekday', () => {
    const week = { ...fiveDays.week, 5: [['09:00', '15:00']] } as const;
    expect(hoursOf('2024-04-27', { week, workingWeekend: 'weekday:5' }).intervals).toEqual([['09:00', '15:00']]);
    expect(hoursOf('2024-04-27', { week }).intervals).toEqual(full);
  });

  test('presidential days are working days unless the office says otherwise', () => {
    expect(hoursOf('2020-04-10').kind).toBe('ordinary');
    expect(hoursOf('2020-04-30')).toMatchObject({ intervals: short });
    expect(hoursOf('2020-04-30', { presidential: true })).toMatchObject({ kind: 'presidential', intervals: [] });
  });

  test('a Saturday that the week lists is closed on holidays only', () => {
    const week = { ...fiveDays.week, 6: [['09:00', '14:00']] } as const;
    expect(hoursOf('2026-11-21', { week })).toMatchObject({ kind: 'ordinary', intervals: [['09:00', '14:00']] });
    expect(hoursOf('2026-05-09', { week })).toMatchObject({ kind: 'holiday', intervals: [] });
  });

  test('round the clock: closed on holidays by the Russian calendar, never without one', () => {
    const [from, until] = [Date.parse('2026-01-01T00:00+03:00'), Date.parse('2027-01-01T00:00+03:00')];
    const never = createWorkClock(roundTheClock, noHolidays);
    expect(never.between(from, until)).toBe(365 * 1440);
    expect(never.add(from, 1440 * 10)).toBe(from + 10 * 86_400_000);
    // 14 weekdays off, 4 holidays on weekends (3 and 4 January, 8 March, 9 May), 4 short days.
    expect(createWorkClock(roundTheClock, russianCalendar).between(from, until)).toBe(347 * 1440 - 4 * 60);
  });
});
