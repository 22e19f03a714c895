/** Hours of one date: `['08:00', '12:00']` is open from 08:00 and closed at 12:00; `'24:00'` is the end of the date. */
export type Interval = readonly [open: string, close: string];

/** ISO weekday: Monday is `'1'`, Sunday is `'7'`. */
export type Weekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/**
 * When an office works, as its people set it. Plain data: it is stored, exported and imported as it stands.
 *
 * Dates are `'YYYY-MM-DD'`, times are `'HH:MM'`, both on the wall clock of `zone` and never of the browser.
 * Intervals of one date stand in order and do not overlap.
 */
export interface OfficeHours {
  /** IANA name of the office's zone, for example `'Asia/Yekaterinburg'`. */
  zone: string;
  /** A weekday that is absent, or has no intervals, is closed. A Saturday or Sunday that is listed closes on holidays only. */
  week: Readonly<Partial<Record<Weekday, readonly Interval[]>>>;
  /**
   * Hours of a Saturday that the Government made a working day: those of the weekday it was swapped with
   * (order of Минздравсоцразвития 13.08.2009 № 588н), or those of a fixed weekday.
   */
  workingWeekend: 'swap' | `weekday:${Weekday}`;
  /** Days off by regional law or by an order of the office. */
  localHolidays: readonly string[];
  /** Working dates that the office shortens by an hour besides those of the production calendar. */
  localShortened: readonly string[];
  /** Hours of one date as they stand, stronger than everything else; `[]` is closed. */
  overrides: Readonly<Record<string, readonly Interval[]>>;
  /** Whether the "non-working days with pay" of the presidential decrees of 2020 and 2021 are days off here. Default: no. */
  presidential?: boolean;
}
