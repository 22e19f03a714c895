import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { soughtIn } from '../../components/queue/is-found';
import type { AllRows } from '../../components/queue/Queue';
import { isInFilter, type QueueFilter } from '../../components/queue/queue-filter';
import { casesPage, type CasesPage } from '../../lib/journal/cases-page';
import { watch } from '../../lib/journal/watch';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import type { FoundTexts } from './text-search';
import { queueRowOf } from './view/queue-row-of';

const PAGE = 50;

interface Given {
  isShown: boolean;
  filter: QueueFilter;
  /** What the index says of the search; null: it has not answered. */
  hits: FoundTexts | null;
  /** It will answer in a moment: until then the rows found before stand. */
  isAsked: boolean;
  now: ReadonlySignal<number>;
  onError: (error: unknown) => void;
}

/** Every case that the filter lets through, a page at a time, following the journal; one row while nobody looks at them. */
export function useAllRows(
  { journal, office }: Desk,
  { isShown, filter, hits, isAsked, now, onError }: Given,
): AllRows {
  const pages = useSignal(1);
  const found = useSignal<CasesPage & { isLooking?: true }>({ rows: [], more: false });
  const limit = isShown ? PAGE * pages.value : 1;
  const known = hits?.query === filter.query ? hits : null;
  // Words of the lists are in the rows and not in the messages: then, and where no message has them, every row is asked.
  const among = known && known.numbers.length > 0 && !isOfLists(filter.query, office) ? known.numbers : undefined;
  const waits = isAsked && known === null && filter.query.trim() !== '';
  useLayoutEffect(() => {
    if (waits) return;
    const until = new AbortController();
    const { signal } = until;
    watch(
      () =>
        casesPage(journal, (row) => isInFilter(queueRowOf(row), filter, now.peek(), known), {
          limit,
          among,
          signal,
          onPart: (rows) => signal.aborted || (found.value = { rows: [...rows], more: false, isLooking: true }),
        }),
      {
        signal,
        onResult: (page) => (found.value = page),
        onError: (error) => {
          if (!signal.aborted) onError(error);
        },
      },
    );
    return () => until.abort();
  }, [journal, filter, known, among, limit, waits]);
  return {
    rows: found.value.rows.map(queueRowOf),
    onMore: found.value.more ? () => (pages.value += 1) : null,
    isLooking: found.value.isLooking ?? (known !== null && !known.isWhole && !found.value.more),
  };
}

/** Whether a word of the search stands in the name of a topic, a place or an executor, or may be a number of a case. */
function isOfLists(query: string, { topics, places, executors }: Desk['office']): boolean {
  const names = [
    ...[...topics, ...places].map(({ name }) => name),
    ...executors.map(({ unit, person }) => `${unit} ${person}`),
  ]
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase(words.lang);
  return soughtIn(query).some((word) => names.includes(word) || /^№?\d+(?:-\d*)?$/.test(word));
}
