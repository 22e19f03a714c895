/**
 * The production calendar of one year, in the form of the files in `test/time/calendar/`. Dates are `'YYYY-MM-DD'`.
 * A date in none of the lists is a working day from Monday to Friday and a day off on Saturday and Sunday.
 */
export interface CalendarYear {
  year: number;
  /** `approved`: the Government's decree exists. `provisional`: known from the Labour Code alone. */
  status: 'approved' | 'provisional';
  /** The decree on moved days off; `null` while there is none. */
  decree: string | null;
  /** Mondays to Fridays that are off: holidays and days off moved there. */
  nonWorkingDays: readonly string[];
  /** Why each of `nonWorkingDays` that is no holiday is off, in Russian. */
  reasons: Readonly<Record<string, string>>;
  /** All dates of art. 112 of the Labour Code, those on weekends too. */
  holidays: readonly string[];
  /** Saturdays and Sundays that are working days. */
  workingWeekends: readonly string[];
  /** For each of `workingWeekends` the weekday that became a day off instead. */
  workingWeekendSwappedWith: Readonly<Record<string, string>>;
  /** Working dates one hour shorter (art. 95 of the Labour Code; order of Минздравсоцразвития 13.08.2009 № 588н). */
  shortenedDays: readonly string[];
  /** Absent in the years of the program: `reasons` say it for each date, `calendar/decrees.json` has those of the decrees. */
  transfers?: readonly Transfer[];
  /** "Non-working days with pay" of 2020 and 2021: days off only where the office says so. */
  presidentialNonWorkingDays: readonly { date: string; act: string }[];
}

/** A day off moved by the decree, or by art. 112 itself to the next working day. */
export interface Transfer {
  from: string;
  to: string;
  basis: 'decree' | 'art112';
}
