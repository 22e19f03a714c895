import type { CalendarYear } from './calendar-year';
import { epochDay, isCivilDate, weekdayOf } from './civil-date';

/** A year that can be used, or what is wrong with the file, in Russian, for the person who chose it. */
export type CalendarYearReading = { year: CalendarYear } | { refusal: string };

const LISTS = ['nonWorkingDays', 'holidays', 'workingWeekends', 'shortenedDays'] as const;

/**
 * Reads a production calendar of one year from parsed JSON, in the form of the files in `test/time/calendar/`.
 * `reasons`, `transfers` and `presidentialNonWorkingDays` may be absent. Nothing is repaired: a file that contradicts
 * itself is refused with the place. Years before 2013 are refused: art. 112 of the Labour Code read otherwise then.
 */
export function readCalendarYear(json: unknown): CalendarYearReading {
  if (!isRecord(json))
    return { refusal: 'В файле нет календаря: ожидается объект с полями year, status, nonWorkingDays…' };
  const given: Record<string, unknown> = {
    reasons: {},
    transfers: [],
    presidentialNonWorkingDays: [],
    workingWeekendSwappedWith: {},
    decree: null,
    ...json,
  };
  const problem = shapeProblem(given) ?? factProblem(given as unknown as CalendarYear);
  return problem === null ? { year: given as unknown as CalendarYear } : { refusal: problem };
}

function shapeProblem(given: Record<string, unknown>): string | null {
  const { year, status, decree } = given;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2013 || year > 2100)
    return 'year: нужен год числом от 2013 до 2100, например 2028.';
  if (status !== 'approved' && status !== 'provisional') return 'status: нужно "approved" или "provisional".';
  if (status === 'approved' && (typeof decree !== 'string' || decree.trim() === ''))
    return 'decree: у утверждённого календаря укажите постановление Правительства о переносе выходных дней.';
  for (const list of LISTS) {
    const dates = given[list];
    if (!Array.isArray(dates)) return `${list}: нужен список дат, например ["${year}-01-01"].`;
    const wrong: unknown = dates.find((date) => !isDateOf(year, date));
    if (wrong !== undefined) return `${list}: «${JSON.stringify(wrong)}» — не дата ${year} года вида ${year}-01-31.`;
  }
  if (!isTextMap(given['reasons'])) return 'reasons: нужны пары «дата — причина».';
  if (!isTextMap(given['workingWeekendSwappedWith'])) return 'workingWeekendSwappedWith: нужны пары «дата — дата».';
  if (!isListOf(given['transfers'], (item) => isCivilDate(item['from']) && isCivilDate(item['to'])))
    return 'transfers: нужен список переносов с датами from и to.';
  if (!isListOf(given['presidentialNonWorkingDays'], (item) => isDateOf(year, item['date'])))
    return `presidentialNonWorkingDays: нужен список с датами ${year} года в поле date.`;
  return null;
}

function factProblem(year: CalendarYear): string | null {
  const off = new Set(year.nonWorkingDays);
  const worked = new Set(year.workingWeekends);
  for (const date of year.nonWorkingDays) {
    if (isWeekend(date)) return `nonWorkingDays: ${date} — суббота или воскресенье, здесь только будни.`;
  }
  for (const date of year.holidays) {
    if (!isWeekend(date) && !off.has(date))
      return `holidays: праздник ${date} приходится на будни, но его нет в nonWorkingDays.`;
  }
  for (const date of year.workingWeekends) {
    if (!isWeekend(date)) return `workingWeekends: ${date} — будний день.`;
    const swapped = year.workingWeekendSwappedWith[date];
    if (swapped === undefined || !isCivilDate(swapped) || isWeekend(swapped))
      return `workingWeekendSwappedWith: для ${date} укажите будний день, ставший выходным.`;
  }
  for (const date of year.shortenedDays) {
    if (off.has(date) || (isWeekend(date) && !worked.has(date))) return `shortenedDays: ${date} — не рабочий день.`;
  }
  return null;
}

function isDateOf(year: number, date: unknown): boolean {
  return typeof date === 'string' && isCivilDate(date) && date.startsWith(`${year}-`);
}

function isWeekend(date: string): boolean {
  return weekdayOf(epochDay(date)) > 5;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextMap(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isListOf(value: unknown, fits: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && fits(item));
}
