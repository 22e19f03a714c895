import type { CalendarYear, Transfer } from './calendar-year';
import { dateOfEpochDay, epochDay, weekdayOf } from './civil-date';

const HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'Новогодние каникулы',
  '01-02': 'Новогодние каникулы',
  '01-03': 'Новогодние каникулы',
  '01-04': 'Новогодние каникулы',
  '01-05': 'Новогодние каникулы',
  '01-06': 'Новогодние каникулы',
  '01-07': 'Рождество Христово',
  '01-08': 'Новогодние каникулы',
  '02-23': 'День защитника Отечества',
  '03-08': 'Международный женский день',
  '05-01': 'Праздник Весны и Труда',
  '05-09': 'День Победы',
  '06-12': 'День России',
  '11-04': 'День народного единства',
};

/** Name of the holiday of art. 112 of the Labour Code on this date, or `null`. */
export function holidayName(date: string): string | null {
  return HOLIDAYS[date.slice(5)] ?? null;
}

/**
 * What the Labour Code alone says about a year that has no decree yet. Art. 112: holidays are off, and one outside
 * 1–8 January on a weekend moves the day off to the next working day. Art. 95: the working day directly before a
 * holiday is one hour shorter. Where the days off of 1–8 January go and which Saturdays are swapped is unknown.
 */
export function statutoryYear(year: number): CalendarYear & { transfers: readonly Transfer[] } {
  const holidays = Object.keys(HOLIDAYS)
    .map((monthDay) => `${year}-${monthDay}`)
    .sort();
  const reasons: Record<string, string> = {};
  for (const date of holidays) {
    if (!isWeekend(epochDay(date))) reasons[date] = holidayName(date) ?? '';
  }
  const transfers: Transfer[] = [];
  for (const from of holidays) {
    if (from.slice(5) <= '01-08' || !isWeekend(epochDay(from))) continue;
    let day = epochDay(from) + 1;
    while (isWeekend(day) || dateOfEpochDay(day) in reasons) day += 1;
    const to = dateOfEpochDay(day);
    transfers.push({ from, to, basis: 'art112' });
    reasons[to] = `выходной перенесён с ${from} (ст. 112 ТК РФ)`;
  }
  const eves = [...holidays.slice(1), `${year + 1}-01-01`].map((date) => epochDay(date) - 1);
  return {
    year,
    status: 'provisional',
    decree: null,
    nonWorkingDays: Object.keys(reasons).sort(),
    reasons,
    holidays,
    workingWeekends: [],
    workingWeekendSwappedWith: {},
    shortenedDays: eves.filter((day) => !isWeekend(day) && !(dateOfEpochDay(day) in reasons)).map(dateOfEpochDay),
    transfers,
    presidentialNonWorkingDays: [],
  };
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) > 5;
}
