import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { QueueRow } from '../view-models';
import { EmptyQueue } from './EmptyQueue';
import { FailedQueue } from './FailedQueue';
import { QueueList } from './QueueList';
import { QueueTabs } from './QueueTabs';
import { inTab, type QueueTab } from './queue-tab';
import { isFound } from './is-found';

/** `rows` are in the order to be worked: the nearest deadline first. */
export type QueueState =
  | { state: 'loading' }
  | { state: 'failed'; why: string }
  | { state: 'ready'; rows: readonly QueueRow[] };

interface Props {
  queue: QueueState;
  /** Tab chosen last time; null: «Мой ход». */
  tab: QueueTab | null;
  onTab: (tab: QueueTab) => void;
  /** The case one comes back from: its row gets the focus. */
  cameFrom?: string | null;
  onOpen: (caseId: string) => void;
  onOpenNetwork: (network: 'vk' | 'ok') => void;
  onRetry: () => void;
}

const it = words.queue;

/** The list of cases: four tabs, a search, rows by the nearest deadline. */
export function Queue({ queue, tab, onTab, cameFrom = null, onOpen, onOpenNetwork, onRetry }: Props) {
  const query = useSignal('');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom !== null) panel.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(cameFrom)}"]`)?.focus();
  }, [queue.state]);
  if (queue.state === 'loading') return <h1 class="waiting">{it.loading}</h1>;
  if (queue.state === 'failed') return <FailedQueue why={queue.why} onRetry={onRetry} />;
  if (queue.rows.length === 0) return <EmptyQueue onOpenNetwork={onOpenNetwork} />;

  const shownTab = tab ?? 'mine';
  const rows = queue.rows.filter((row) => inTab(row, shownTab) && isFound(row, query.value));
  return (
    <div class="queue">
      <h1 class="visually-hidden">{it.title}</h1>
      <QueueTabs rows={queue.rows} tab={shownTab} onTab={onTab} />
      <input
        class="input queue__search"
        type="search"
        placeholder={it.search}
        aria-label={it.search}
        value={query.value}
        onInput={(event) => (query.value = event.currentTarget.value)}
      />
      <div role="tabpanel" id="queue-panel" ref={panel} aria-labelledby={`queue-tab-${shownTab}`}>
        {rows.length > 0 && <QueueList rows={rows} onOpen={onOpen} />}
        {rows.length === 0 && query.value !== '' && (
          <div class="nothing">
            <p>{it.nothingFound(query.value)}</p>
            <button class="button" type="button" onClick={() => (query.value = '')}>
              {it.clearSearch}
            </button>
          </div>
        )}
        {rows.length === 0 && query.value === '' && <p class="nothing">{it.emptyTab[shownTab]}</p>}
      </div>
    </div>
  );
}
