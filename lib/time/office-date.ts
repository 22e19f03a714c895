import { dateOfEpochDay, epochDay, minuteOfDay, timeOfMinute, weekdayOf } from './civil-date';
import { offsetAt } from './zone-offsets';

/** A moment as the wall clock and the wall calendar of an office show it. */
export interface OfficeDate {
  year: number;
  /** 1 is January. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** `'YYYY-MM-DD'`. */
  date: string;
  /** `'HH:MM'`. */
  time: string;
  /** Days since 1970-01-01 of that calendar: the difference of two is the number of dates between them. */
  dayNumber: number;
}

/** Reads an instant (epoch ms) in an IANA zone; seconds are dropped. Any year, whatever the calendar holds. */
export function officeDate(at: number, zone: string): OfficeDate {
  const utc = Math.floor(at / 60_000);
  const wall = utc + offsetAt(zone, utc);
  const epoch = Math.floor(wall / 1440);
  const date = dateOfEpochDay(epoch);
  const minutes = wall - epoch * 1440;
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    weekday: weekdayOf(epoch),
    date,
    time: timeOfMinute(minutes),
    dayNumber: epoch,
  };
}

/**
 * The instant (epoch ms) at which the wall clock of a zone shows this date (`'YYYY-MM-DD'`) and time (`'HH:MM'`,
 * `'24:00'` allowed). A time shown twice is taken the first time, one that is skipped as long after the change.
 */
export function officeInstant(date: string, time: string, zone: string): number {
  const minutes = minuteOfDay(time);
  const wall = epochDay(date) * 1440 + (minutes ?? Number.NaN);
  if (!Number.isFinite(wall)) throw new RangeError(`Not a date and a time of day: ${date} ${time}`);
  const [dayBefore, dayAfter] = [offsetAt(zone, wall - 1440), offsetAt(zone, wall + 1440)];
  const first = wall - dayBefore;
  const second = wall - dayAfter;
  const shownFirst = offsetAt(zone, first) === dayBefore;
  const shownSecond = offsetAt(zone, second) === dayAfter;
  return (shownFirst || !shownSecond ? first : second) * 60_000;
}
