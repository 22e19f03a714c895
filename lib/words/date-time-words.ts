import { officeDate } from '../time/office-date';
import { words } from './words';

/** A full date with its minute for the history: «20 ноября 2026, 17:30», on the wall clock of `zone`. */
export function dateTimeWords(at: number, zone: string): string {
  return `${dateWords(at, zone)}, ${officeDate(at, zone).time}`;
}

/** A full date: «20 ноября 2026». */
export function dateWords(at: number, zone: string): string {
  const { day, month, year } = officeDate(at, zone);
  return `${day} ${words.namesOfDays.monthsOf[month - 1] ?? ''} ${year}`;
}
