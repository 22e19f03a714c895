import type { CalendarYear, Transfer } from './calendar-year';
import { dateOfEpochDay, epochDay, weekdayOf } from './civil-date';
import { HOLIDAYS } from './holidays';

type YearByLaw = Omit<CalendarYear, 'decree' | 'status' | 'presidentialNonWorkingDays'> & {
  transfers: readonly Transfer[];
};

/**
 * A year by the Labour Code and the days off that a decree moves (`'MM-DD'` → `'MM-DD'`; none: the Code alone).
 * Art. 112: holidays are off, and one outside 1–8 January on a weekend moves the day off to the next working day, unless
 * the decree sends it elsewhere. Art. 95: the working day directly before a holiday is one hour shorter; order of
 * Минздравсоцразвития № 588н: a weekend worked in exchange for such a day is shorter instead of it.
 */
export function yearByLaw(year: number, moved: Readonly<Record<string, string>>): YearByLaw {
  const of = (monthDay: string) => `${year}-${monthDay}`;
  const holidays = Object.keys(HOLIDAYS).map(of).sort();
  const byDecree = new Map(Object.entries(moved).map(([from, to]) => [of(from), of(to)]));
  const off = new Set(holidays.filter((date) => !isWeekend(date)));
  const transfers: Transfer[] = [];
  for (const from of holidays) {
    if (from.slice(5) <= '01-08' || !isWeekend(from) || byDecree.has(from)) continue;
    let to = next(from);
    while (isWeekend(to) || off.has(to)) to = next(to);
    // The decree may move on what the Code moved there: that day is worked then.
    if (byDecree.has(to)) continue;
    transfers.push({ from, to, basis: 'art112' });
    off.add(to);
  }
  for (const [from, to] of byDecree) {
    transfers.push({ from, to, basis: 'decree' });
    off.add(to);
  }
  const swapped = [...byDecree].filter(([from]) => isWeekend(from) && !holidays.includes(from));
  const workedFor = new Map([...byDecree].flatMap(([from, to]) => (holidays.includes(from) ? [] : [[to, from]])));
  const isWorked = (date: string) => !off.has(date) && (!isWeekend(date) || swapped.some(([from]) => from === date));
  const eves = [...holidays.slice(1), `${year + 1}-01-01`].map((date) => dateOfEpochDay(epochDay(date) - 1));
  return {
    year,
    nonWorkingDays: [...off].sort(),
    reasons: Object.fromEntries(transfers.map(({ from, to, basis }) => [to, reason(from, basis)])),
    holidays,
    workingWeekends: swapped.map(([from]) => from),
    workingWeekendSwappedWith: Object.fromEntries(swapped),
    shortenedDays: eves.flatMap((date) => (isWorked(date) ? date : (workedFor.get(date) ?? []))).sort(),
    transfers,
  };
}

function reason(from: string, basis: Transfer['basis']): string {
  return `выходной перенесён с ${from}${basis === 'art112' ? ' (ст. 112 ТК РФ)' : ''}`;
}

function next(date: string): string {
  return dateOfEpochDay(epochDay(date) + 1);
}

function isWeekend(date: string): boolean {
  return weekdayOf(epochDay(date)) > 5;
}
