import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approvedYears } from '../../lib/time/approved-years';
import { CalendarRangeError } from '../../lib/time/calendar-range-error';
import { noHolidays, russianCalendar, withYears } from '../../lib/time/production-calendar';
import { readCalendarYear } from '../../lib/time/read-calendar-year';
import { statutoryYear } from '../../lib/time/statutory-year';
import { createWorkClock } from '../../lib/time/work-clock';
import evidence from './calendar/evidence.json' with { type: 'json' };
import { fiveDays } from './hours-of-offices';
import provisional2028 from './ru-2028-provisional.json' with { type: 'json' };

/** Where a year of the program was taken from, and its totals as published. */
function evidenceOf(year: number) {
  const found = Object.entries(evidence).find(([key]) => key === String(year));
  if (!found) throw new Error(`no evidence for ${year}`);
  return found[1];
}

/** The year date by date, as it was published. */
function publishedYear(year: number): object {
  const { publication: _, ...facts } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'calendar', `ru-${year}.json`), 'utf8'),
  ) as Record<string, unknown>;
  return facts;
}

const clock = createWorkClock(fiveDays, russianCalendar);

describe('the years with a decree', () => {
  test('are 2013 to 2027', () => {
    expect(approvedYears.map(({ year, status }) => `${year} ${status}`)).toEqual(
      Array.from({ length: 15 }, (_, index) => `${2013 + index} approved`),
    );
  });

  test.each(approvedYears)('$year follows from the Labour Code and its decree date by date', (year) => {
    expect(year).toEqual(publishedYear(year.year));
  });

  test.each(approvedYears)('$year reads as a file of a year and names its decree', (year) => {
    expect(readCalendarYear(year)).toEqual({ year: expect.objectContaining({ year: year.year }) });
    expect(year.decree).toMatch(/^Постановление Правительства РФ/);
    expect(evidenceOf(year.year).decreeUrl).toMatch(/^https:/);
    expect(evidenceOf(year.year).source).not.toBe('');
    // A holiday is named by the Labour Code; every other day off by its reason.
    const moved = year.nonWorkingDays.filter((date) => !year.holidays.includes(date));
    expect(Object.keys(year.reasons).sort()).toEqual(moved.toSorted());
  });

  test.each(approvedYears)('$year has the hours and days of its 40-hour norm', ({ year }) => {
    const { totals } = evidenceOf(year);
    const [from, until] = [Date.parse(`${year}-01-01T00:00+03:00`), Date.parse(`${year + 1}-01-01T00:00+03:00`)];
    let days = 0;
    for (let at = from; at < until; at += 86_400_000) days += clock.between(at, at + 86_400_000) > 0 ? 1 : 0;
    expect({ hours40: clock.between(from, until) / 60, workingDays: days }).toMatchObject({
      hours40: totals.hours40,
      workingDays: totals.workingDays,
    });
  });
});

describe('a year without a decree', () => {
  test('2028 follows from the Labour Code', () => {
    const { nonWorkingDays, reasons, holidays, shortenedDays, transfers, workingWeekends, status } = provisional2028;
    expect(statutoryYear(2028)).toMatchObject({
      nonWorkingDays,
      reasons,
      holidays,
      shortenedDays,
      transfers,
      workingWeekends,
      status,
    });
  });

  test('the last working day before the January holidays is short, a Sunday in January moves nowhere by itself', () => {
    expect(statutoryYear(2029).shortenedDays).toContain('2029-12-31');
    expect(statutoryYear(2028).transfers.map(({ from }) => from)).toEqual(['2028-11-04']);
  });

  test('is marked: any date of it makes the answer provisional', () => {
    const start = Date.parse('2027-12-20T10:00+03:00');
    expect(russianCalendar.statusOf(2027)).toBe('approved');
    expect(russianCalendar.statusOf(2028)).toBe('provisional');
    expect(clock.isProvisional(start, clock.addDays(start, 5))).toBe(false);
    expect(clock.isProvisional(start, clock.addDays(start, 15))).toBe(true);
    expect(clock.isProvisional(Date.parse('2027-12-31T23:59+03:00'), start)).toBe(false);
    expect(clock.isProvisional(Date.parse('2028-01-01T00:00+03:00'), start)).toBe(true);
  });

  test('gives way to a file of that year', () => {
    const reading = readCalendarYear({ ...statutoryYear(2028), status: 'approved', decree: 'Постановление № 1' });
    if (!('year' in reading)) throw new Error(reading.refusal);
    const calendar = withYears(russianCalendar, [{ ...reading.year, shortenedDays: [] }]);
    expect(calendar.statusOf(2028)).toBe('approved');
    expect(calendar.statusOf(2029)).toBe('provisional');
    expect(calendar.year(2026)).toBe(russianCalendar.year(2026));
    expect(calendar.version).not.toBe(russianCalendar.version);
    const eve = Date.parse('2028-02-22T10:00+03:00');
    expect(createWorkClock(fiveDays, calendar).addDays(eve, 0) - clock.addDays(eve, 0)).toBe(3_600_000);
  });
});

describe('beyond the data', () => {
  const now = Date.parse('2026-11-20T10:00+03:00');

  test.each([
    ['a date before 2013', () => clock.isWorking(Date.parse('2012-12-31T23:59+04:00')), 2012],
    ['a date long before', () => clock.add(Date.parse('2007-05-01T12:00Z'), 30), 2007],
    ['a date long after', () => clock.between(now, Date.parse('2100-05-01T12:00Z')), 2100],
    ['a count of minutes that runs out', () => clock.add(now, 1e9), 2041],
    ['a count back that runs out', () => clock.subtract(now, 1e9), 2012],
    ['a count of days that runs out', () => clock.addDays(now, 1e6), 2041],
    ['a count of days back that runs out', () => clock.addDays(now, -1e6), 2012],
    ['calendar days that run out', () => clock.addCalendarDays(now, Number.MAX_SAFE_INTEGER), 2041],
    ['calendar days back that run out', () => clock.addCalendarDays(now, -1e6), 2012],
    ['an instant off the scale', () => clock.isWorking(1e300), 2041],
    ['hours of a date', () => clock.hoursOf('2050-01-01'), 2050],
    ['a status', () => russianCalendar.statusOf(2012), 2012],
  ])('%s names the missing year', (_, ask, year) => {
    expect(ask).toThrow(CalendarRangeError);
    expect(ask).toThrow(`Нет производственного календаря на ${year} год`);
  });

  test('the last minutes of the data still count', () => {
    const end = Date.parse('2041-01-01T00:00+03:00');
    expect(clock.isWorking(end - 60_000)).toBe(false);
    expect(clock.subtract(end - 60_000, 1)).toBeLessThan(end);
    expect(() => clock.add(end - 60_000, 1)).toThrow(CalendarRangeError);
    expect(noHolidays.statusOf(2030)).toBe('approved');
  });
});

describe('a file of a year is refused with the place', () => {
  const good = { ...statutoryYear(2028) };

  test.each([
    ['not an object', [], 'В файле нет календаря'],
    ['a year before 2013', { ...good, year: 2012 }, 'year:'],
    ['no status', { ...good, status: 'final' }, 'status:'],
    ['approved without a decree', { ...good, status: 'approved' }, 'decree:'],
    ['a date of another year', { ...good, shortenedDays: ['2027-02-22'] }, 'shortenedDays:'],
    ['a date that does not exist', { ...good, nonWorkingDays: ['2028-02-30'] }, 'nonWorkingDays:'],
    ['a weekend among weekdays off', { ...good, nonWorkingDays: [...good.nonWorkingDays, '2028-01-08'] }, '2028-01-08'],
    ['a holiday that is worked', { ...good, holidays: ['2028-07-06'] }, 'holidays:'],
    ['a working weekday', { ...good, workingWeekends: ['2028-07-06'] }, 'workingWeekends:'],
    [
      'a working Saturday swapped with nothing',
      { ...good, workingWeekends: ['2028-07-08'] },
      'workingWeekendSwappedWith:',
    ],
    ['a short day off', { ...good, shortenedDays: ['2028-05-01'] }, '2028-05-01 — не рабочий день'],
    ['reasons that are no texts', { ...good, reasons: [] }, 'reasons:'],
    ['transfers without dates', { ...good, transfers: [{}] }, 'transfers:'],
    ['presidential days without dates', { ...good, presidentialNonWorkingDays: [{}] }, 'presidentialNonWorkingDays:'],
  ])('%s', (_, json, words) => {
    expect(readCalendarYear(json)).toEqual({ refusal: expect.stringContaining(words) });
  });
});
