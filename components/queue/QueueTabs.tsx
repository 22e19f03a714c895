import type { TargetedKeyboardEvent } from 'preact';
import { words } from '../../lib/words/words';
import type { QueueRow } from '../view-models';
import { QUEUE_TABS, inTab, type QueueTab } from './queue-tab';

interface Props {
  rows: readonly QueueRow[];
  tab: QueueTab;
  onTab: (tab: QueueTab) => void;
}

const it = words.queue;

/** Tabs with their counts; arrows move between them. */
export function QueueTabs({ rows, tab, onTab }: Props) {
  const step = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = QUEUE_TABS[(QUEUE_TABS.indexOf(tab) + by + QUEUE_TABS.length) % QUEUE_TABS.length];
    if (next === undefined) return;
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#queue-tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={it.title} onKeyDown={step}>
      {QUEUE_TABS.map((each) => (
        <button
          class="tab"
          type="button"
          role="tab"
          key={each}
          id={`queue-tab-${each}`}
          aria-selected={each === tab}
          aria-controls="queue-panel"
          tabIndex={each === tab ? 0 : -1}
          title={it.tabHint[each]}
          onClick={() => onTab(each)}
        >
          {it.tabs[each]}
          {each !== 'all' && <span class="tab__count">{rows.filter((row) => inTab(row, each)).length}</span>}
        </button>
      ))}
    </div>
  );
}
