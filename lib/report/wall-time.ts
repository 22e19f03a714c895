import { officeDate } from '../time/office-date';

/** An instant (epoch ms) on the office's wall clock: «10.11.2026 12:00». */
export function wallTime(at: number, zone: string): string {
  const { date, time } = officeDate(at, zone);
  return `${date.split('-').toReversed().join('.')} ${time}`;
}
