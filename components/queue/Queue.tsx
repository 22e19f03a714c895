import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { Selection } from '../bulk/selection';
import { useOfficeClock } from '../controls/use-office-clock';
import type { QueueRow } from '../view-models';
import { EmptyQueue } from './EmptyQueue';
import { FailedScreen } from '../controls/FailedScreen';
import { FilterBar, type Directory } from './FilterBar';
import type { TextHits } from './is-found';
import { IndexingNote, type Indexing } from './IndexingNote';
import { NothingFound } from './NothingFound';
import { inTab, type QueueTab } from './queue-tab';
import { isInFilter, type QueueFilter, type SavedView } from './queue-filter';
import { QueueKeys } from './QueueKeys';
import { QueueList } from './QueueList';
import { QueueTabs } from './QueueTabs';
import { SavedViews } from './SavedViews';

/** `rows` are in the order to be worked: the nearest deadline first. */
export type QueueState =
  | { state: 'loading' }
  | { state: 'failed'; why: string }
  | { state: 'ready'; rows: readonly QueueRow[] };

/** Every case, closed ones too, newest first, a page at a time; already narrowed by the filter. */
export interface AllRows {
  rows: readonly QueueRow[];
  /** null: everything is shown. */
  onMore: (() => void) | null;
  /** Older cases are still being read. */
  isLooking: boolean;
}

interface Props {
  queue: QueueState;
  all: AllRows;
  /** Tab chosen last time; null: «Мой ход». */
  tab: QueueTab | null;
  onTab: (tab: QueueTab) => void;
  filter: Signal<QueueFilter>;
  /** Cases picked for one act on all of them; null: nothing is being picked. */
  selected: Signal<ReadonlySet<string> | null>;
  directory: Directory;
  /** What the index of words knows of the search; null: it has not answered. */
  hits: TextHits | null;
  /** How far that index is; null: every message is in it. */
  indexing: Indexing | null;
  views: readonly SavedView[];
  onViews: (views: readonly SavedView[]) => void;
  /** What can be done with the selected cases; drawn while some are being selected. */
  bulk: (selection: Selection) => ComponentChildren;
  /** The case one comes back from: its row gets the focus. */
  cameFrom?: string | null;
  onOpen: (caseId: string) => void;
  onOpenNetwork: (network: 'vk' | 'ok') => void;
  onRetry: () => void;
}

const it = words.queue;

/** The list of cases: four tabs, search and filters, rows by the nearest deadline, several at once where asked. */
export function Queue(props: Props) {
  const {
    queue,
    all,
    tab,
    onTab,
    filter,
    selected,
    hits,
    indexing,
    views,
    onViews,
    bulk,
    cameFrom = null,
    onOpen,
  } = props;
  const { now } = useOfficeClock();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom !== null) panel.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(cameFrom)}"]`)?.focus();
  }, [queue.state]);
  const isSelecting = selected.value !== null;
  const wasSelecting = useRef(isSelecting);
  useEffect(() => {
    if (wasSelecting.current === isSelecting) return;
    wasSelecting.current = isSelecting;
    // The button that was pressed is gone, and the hand is nowhere.
    if (document.activeElement === document.body)
      panel.current?.querySelector<HTMLElement>('.row__check, .row__button')?.focus();
  }, [isSelecting]);
  if (queue.state === 'loading') return <h1 class="waiting">{it.loading}</h1>;
  if (queue.state === 'failed') return <FailedScreen why={queue.why} onRetry={props.onRetry} />;
  const isUntouched = filter.value.query === '' && all.rows.length === 0;
  if (queue.rows.length === 0 && isUntouched) return <EmptyQueue onOpenNetwork={props.onOpenNetwork} />;

  const shownTab = tab ?? 'mine';
  const isAll = shownTab === 'all';
  const rows = isAll
    ? all.rows
    : queue.rows.filter((row) => inTab(row, shownTab) && isInFilter(row, filter.value, now.value, hits));
  const toggle = (caseId: string) => {
    const next = new Set(selected.value);
    if (!next.delete(caseId)) next.add(caseId);
    selected.value = next;
  };
  return (
    <div class="queue">
      <h1 class="visually-hidden">{it.title}</h1>
      <QueueTabs rows={queue.rows} tab={shownTab} onTab={onTab} />
      <FilterBar
        filter={filter}
        rows={isAll ? [...queue.rows, ...all.rows] : queue.rows}
        withClosed={isAll}
        directory={props.directory}
      />
      {indexing && filter.value.query !== '' && <IndexingNote {...indexing} />}
      <div class="queue__tools">
        <SavedViews
          views={views}
          onPick={(view) => {
            filter.value = view.filter;
            onTab(view.tab);
          }}
          onSave={(name) =>
            onViews([...views.filter((view) => view.name !== name), { name, tab: shownTab, filter: filter.value }])
          }
          onRemove={(name) => onViews(views.filter((view) => view.name !== name))}
        />
        {!isSelecting && rows.length > 0 && (
          <button class="button button--quiet" type="button" onClick={() => (selected.value = new Set())}>
            {words.lists.select}
          </button>
        )}
      </div>
      {selected.value !== null &&
        bulk({
          ids: [...selected.value],
          onKeep: (ids) => (selected.value = new Set(ids)),
          onStop: () => (selected.value = null),
        })}
      <div role="tabpanel" id="queue-panel" ref={panel} aria-labelledby={`queue-tab-${shownTab}`}>
        {rows.length > 0 && (
          <QueueList rows={rows} cameFrom={cameFrom} onOpen={onOpen} selected={selected.value} onSelect={toggle} />
        )}
        {isAll && all.onMore !== null && (
          <button class="button queue__more" type="button" onClick={all.onMore}>
            {words.lists.more}
          </button>
        )}
        {isAll && all.isLooking ? (
          <p class="nothing" role="status">
            {words.lists.looking}
          </p>
        ) : (
          rows.length === 0 && <NothingFound filter={filter} tab={shownTab} />
        )}
      </div>
      <QueueKeys onTab={onTab} onSelect={toggle} />
    </div>
  );
}
