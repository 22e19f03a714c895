import { officeDate, officeInstant } from '../../lib/time/office-date';

const DAY = 24 * 60 * 60_000;
const FRIDAY = 5;

/** The next Friday 17:30 of the office: where lunch, evening and weekend all come into the count. Epoch ms. */
export function exampleStart(now: number, zone: string): number {
  const ahead = (FRIDAY - officeDate(now, zone).weekday + 7) % 7;
  return officeInstant(officeDate(now + ahead * DAY, zone).date, '17:30', zone);
}
