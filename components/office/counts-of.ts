import { officeDate } from '../../lib/time/office-date';
import type { QueueRow } from '../view-models';

/** How many rows there are, how many are due later today (office date) and how many are over, as the list shows it. */
export function countsOf(
  rows: readonly Pick<QueueRow, 'dueAt'>[],
  now: number,
  zone: string,
): { open: number; today: number; overdue: number } {
  const day = officeDate(now, zone).date;
  const dues = rows.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return {
    open: rows.length,
    today: dues.filter((dueAt) => dueAt >= now && officeDate(dueAt, zone).date === day).length,
    overdue: dues.filter((dueAt) => dueAt < now).length,
  };
}
