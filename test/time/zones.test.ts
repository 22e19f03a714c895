import { describe, expect, test } from 'vitest';
import { officeDate, officeInstant } from '../../lib/time/office-date';
import { noHolidays, russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { zoneDifference } from '../../lib/time/zone-difference';
import { zoneOffsets } from '../../lib/time/zone-offsets';
import { fiveDays, roundTheClock } from './hours-of-offices';

const at = (text: string) => Date.parse(text);

/** Every expectation names its offset: the result is the same whatever zone the process runs in. */
describe('the zone is the office’s', () => {
  test.each([
    ['Europe/Kaliningrad', '2026-11-20T17:50+02:00', '2026-11-23T09:20+02:00'],
    ['Asia/Kamchatka', '2026-11-20T17:50+12:00', '2026-11-23T09:20+12:00'],
    ['Europe/Moscow', '2014-10-24T17:50+04:00', '2014-10-27T09:20+03:00'],
    ['Europe/Astrakhan', '2016-03-25T17:50+03:00', '2016-03-28T09:20+04:00'],
    ['Asia/Tomsk', '2016-05-27T17:50+06:00', '2016-05-30T09:20+07:00'],
    ['Europe/Berlin', '2026-03-27T17:50+01:00', '2026-03-30T09:20+02:00'],
    ['America/New_York', '2026-10-30T17:50-04:00', '2026-11-02T09:20-05:00'],
  ])('%s', (zone, start, due) => {
    const clock = createWorkClock({ ...fiveDays, zone }, russianCalendar);
    expect(clock.add(at(start), 30)).toBe(at(due));
    expect(clock.subtract(at(due), 30)).toBe(at(start));
    expect(clock.addDaysSameClock(at(start), 1)).toBe(at(due) + (8 * 60 + 30) * 60_000);
  });

  test('a day of changed clocks has 23 or 25 hours', () => {
    const berlin = createWorkClock({ ...roundTheClock, zone: 'Europe/Berlin' }, noHolidays);
    expect(berlin.between(at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(23 * 60);
    expect(berlin.between(at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(25 * 60);
    expect(berlin.add(at('2026-03-29T01:30+01:00'), 60)).toBe(at('2026-03-29T03:30+02:00'));
  });

  test('a minute shown twice counts twice, one that is skipped never', () => {
    const night = { ...fiveDays, zone: 'Europe/Berlin', week: { 7: [['02:15', '02:45']] as const } };
    const clock = createWorkClock(night, noHolidays);
    expect(clock.between(at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(60);
    expect(clock.between(at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(0);
    expect(clock.addDays(at('2026-03-28T12:00+01:00'), 1)).toBe(at('2026-04-05T02:45+02:00'));
  });
});

describe('wall clocks', () => {
  test('an instant as the office reads it', () => {
    expect(officeDate(at('2026-11-20T17:50:40+07:00'), 'Asia/Tomsk')).toEqual({
      year: 2026,
      month: 11,
      day: 20,
      hour: 17,
      minute: 50,
      weekday: 5,
      date: '2026-11-20',
      time: '17:50',
      dayNumber: 20777,
    });
    expect(officeDate(at('2011-07-01T23:30Z'), 'Europe/Moscow').date).toBe('2011-07-02');
  });

  test.each([
    ['2026-11-20', '17:50', 'Asia/Tomsk', '2026-11-20T17:50+07:00'],
    ['2026-11-20', '24:00', 'Asia/Tomsk', '2026-11-21T00:00+07:00'],
    ['2014-10-26', '01:30', 'Europe/Moscow', '2014-10-26T01:30+04:00'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T03:30+02:00'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T02:30+02:00'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T03:00+01:00'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T01:30-04:00'],
  ])('%s %s in %s', (date, time, zone, instant) => {
    expect(officeInstant(date, time, zone)).toBe(at(instant));
  });

  test('a date and time that are none are a mistake of the caller', () => {
    expect(() => officeInstant('2026-11-20', '25:00', 'Asia/Tomsk')).toThrow(RangeError);
  });

  test('zones as people name them', () => {
    const now = at('2026-11-20T12:00Z');
    const ahead = (zone: string) => zoneDifference(now, zone, 'Europe/Moscow');
    expect(['Europe/Moscow', 'Asia/Tomsk', 'Europe/Kaliningrad', 'Asia/Kolkata'].map(ahead)).toEqual([
      0, 240, -60, 150,
    ]);
  });

  /** What `dayTable` relies on; a new tzdata that breaks it breaks this test. */
  test('no zone of the world shows a date again once it is over', { timeout: 60_000 }, () => {
    const [from, until] = [Date.UTC(2013, 0, 1) / 60_000, Date.UTC(2041, 0, 1) / 60_000];
    const zones = Intl.supportedValuesOf('timeZone');
    const back = zones.filter((zone) => {
      const { since, offset } = zoneOffsets(zone, from, until);
      return since.some(
        (minute, i) => i > 0 && dateAt(minute + (offset[i] ?? 0)) < dateAt(minute - 1 + (offset[i - 1] ?? 0)),
      );
    });
    expect(zones.length).toBeGreaterThan(400);
    expect(back).toEqual([]);
  });
});

function dateAt(wallMinute: number): number {
  return Math.floor(wallMinute / 1440);
}
