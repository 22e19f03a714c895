import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AllRows } from '../../components/queue/Queue';
import { isInFilter, type QueueFilter } from '../../components/queue/queue-filter';
import { casesPage, type CasesPage } from '../../lib/journal/cases-page';
import { watch } from '../../lib/journal/watch';
import type { Desk } from '../desk/desk';
import { queueRowOf } from './view/queue-row-of';

const PAGE = 50;

/** Every case that the filter lets through, a page at a time, following the journal; one row while nobody looks at them. */
export function useAllRows(
  { journal }: Desk,
  {
    isShown,
    filter,
    now,
    onError,
  }: { isShown: boolean; filter: QueueFilter; now: ReadonlySignal<number>; onError: (error: unknown) => void },
): AllRows {
  const pages = useSignal(1);
  const found = useSignal<CasesPage>({ rows: [], more: false });
  const limit = isShown ? PAGE * pages.value : 1;
  useEffect(() => {
    const until = new AbortController();
    watch(() => casesPage(journal, (row) => isInFilter(queueRowOf(row), filter, now.peek()), limit), {
      signal: until.signal,
      onResult: (page) => (found.value = page),
      onError,
    });
    return () => until.abort();
  }, [journal, filter, limit]);
  return {
    rows: found.value.rows.map(queueRowOf),
    onMore: found.value.more ? () => (pages.value += 1) : null,
  };
}
