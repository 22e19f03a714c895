import type { CaseStatus } from '../../lib/case/case';
import type { QueueRow } from '../view-models';
import { executorsOf } from './executors-of';
import { isFound, type TextHits } from './is-found';
import type { QueueTab } from './queue-tab';

/** What a list is narrowed to; '' and false are «whatever». */
export interface QueueFilter {
  /** Words looked for: number, topic, place, whole text, executor, author. */
  query: string;
  status: CaseStatus | '';
  executor: string;
  topic: string;
  place: string;
  overdue: boolean;
}

/** A tab and a filter under a name of the person's own. */
export interface SavedView {
  name: string;
  tab: QueueTab;
  filter: QueueFilter;
}

export const NO_FILTER: QueueFilter = { query: '', status: '', executor: '', topic: '', place: '', overdue: false };

/**
 * Whether a row belongs to the narrowed list at `now` (epoch ms), by `hits` for words that the row does not show. A closed
 * case is overdue never.
 */
export function isInFilter(row: QueueRow, filter: QueueFilter, now: number, hits: TextHits | null = null): boolean {
  const { status, executor, topic, place, overdue } = filter;
  if (status !== '' && row.status !== status) return false;
  if (executor !== '' && !executorsOf(row).includes(executor)) return false;
  if (topic !== '' && row.topic !== topic) return false;
  if (place !== '' && row.place !== place) return false;
  if (overdue && (row.move === 'nobody' || row.dueAt === null || row.dueAt >= now)) return false;
  return isFound(row, filter.query, hits);
}

/** How many fields besides the search narrow the list. */
export function filterCount({ status, executor, topic, place, overdue }: QueueFilter): number {
  return [status, executor, topic, place].filter((part) => part !== '').length + Number(overdue);
}
