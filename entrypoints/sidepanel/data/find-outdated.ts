import type { ErasableCase } from '../../../components/data/erasure-view';
import { byNumber } from '../../../lib/case/by-number';
import { eventsOf } from '../../../lib/journal/read';
import { officeDate, officeInstant } from '../../../lib/time/office-date';
import type { Desk } from '../../desk/desk';
import { erasableCase } from './erasable-case';

/** Cases looked at together. */
const SLICE = 100;

/** Closed cases whose personal data are kept for longer than `months` since closing, as of `now` (epoch ms), the oldest first. */
export async function findOutdated({ journal, office }: Desk, months: number, now: number): Promise<ErasableCase[]> {
  const until = monthsBefore(now, months, office.hours.zone);
  const rows = await journal.cases.filter((row) => row.closed && row.takenAt < until).toArray();
  const found: ErasableCase[] = [];
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = rows.slice(from, from + SLICE);
    const cases = await Promise.all(
      slice.map(async (row) => erasableCase(await eventsOf(journal, row.id), row, 'author')),
    );
    for (const one of cases) if (one && isOutdated(one, until)) found.push(one);
  }
  return found.toSorted((a, b) => byNumber(a.number, b.number));
}

function isOutdated({ closedAt, counts }: ErasableCase, until: number): boolean {
  return closedAt !== null && closedAt < until && Object.values(counts).some((count) => count > 0);
}

/** The beginning of the office's day so many months before `now`; the last day of a shorter month where there is no such. */
export function monthsBefore(now: number, months: number, zone: string): number {
  const { year, month, day } = officeDate(now, zone);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return officeInstant(first.toISOString().slice(0, 10), '00:00', zone);
}
