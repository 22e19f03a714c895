import type { Signal } from '@preact/signals';
import { words } from '../../lib/words/words';
import { filterCount, NO_FILTER, type QueueFilter } from './queue-filter';
import type { QueueTab } from './queue-tab';

/** An empty list says why: the search, the filters, or nothing to do. */
export function NothingFound({ filter, tab }: { filter: Signal<QueueFilter>; tab: QueueTab }) {
  const { query } = filter.value;
  const isFiltered = filterCount(filter.value) > 0;
  if (query === '' && !isFiltered) return <p class="nothing">{words.queue.emptyTab[tab]}</p>;
  return (
    <div class="nothing">
      <p>{query === '' ? words.lists.nothing : words.queue.nothingFound(query)}</p>
      <button class="button" type="button" onClick={() => (filter.value = NO_FILTER)}>
        {isFiltered ? words.lists.clear : words.queue.clearSearch}
      </button>
    </div>
  );
}
