import type { Signal } from '@preact/signals';
import { CLOSED_STATUSES, type CaseStatus } from '../../lib/case/case';
import { words } from '../../lib/words/words';
import type { QueueRow } from '../view-models';
import { executorsOf } from './executors-of';
import { filterCount, NO_FILTER, type QueueFilter } from './queue-filter';

interface Props {
  filter: Signal<QueueFilter>;
  /** Rows whose executors, topics and places are offered. */
  rows: readonly QueueRow[];
  withClosed: boolean;
  /** Names of the office's lists, offered besides: of closed cases only a page of rows is here. */
  directory: Directory;
}

/** Executors, topics and places as the office's lists have them. */
export type Directory = Readonly<Record<'executors' | 'topics' | 'places', readonly string[]>>;

const it = words.lists;
const NOTHING: Directory = { executors: [], topics: [], places: [] };
const OPEN: readonly CaseStatus[] = ['taken', 'assigned', 'drafted', 'returned', 'approved', 'clarifying', 'interim'];

/** The search, and behind «Фильтры» what else narrows the list. */
export function FilterBar({ filter, rows, withClosed, directory }: Props) {
  const set = (change: Partial<QueueFilter>) => (filter.value = { ...filter.value, ...change });
  const { query, status, executor, topic, place, overdue } = filter.value;
  const narrowed = filterCount(filter.value);
  const known = withClosed ? directory : NOTHING;
  const statuses = withClosed ? [...OPEN, ...CLOSED_STATUSES] : OPEN;
  return (
    <div class="filters" role="search">
      <input
        class="input queue__search"
        type="search"
        placeholder={words.queue.search}
        aria-label={words.queue.search}
        value={query}
        onInput={(event) => set({ query: event.currentTarget.value })}
      />
      <details class="filters__more" open={narrowed > 0}>
        <summary>{narrowed === 0 ? it.filters : it.filtersOn(narrowed)}</summary>
        <div class="filters__fields">
          <Pick
            label={it.status}
            value={status}
            options={statuses.map((id) => [id, words.status[id]])}
            onPick={(value) => set({ status: statuses.find((id) => id === value) ?? '' })}
          />
          <Pick
            label={it.executor}
            value={executor}
            options={named([...known.executors, ...rows.flatMap(executorsOf)])}
            onPick={(value) => set({ executor: value })}
          />
          <Pick
            label={it.topic}
            value={topic}
            options={named([...known.topics, ...rows.flatMap((row) => row.topic || [])])}
            onPick={(value) => set({ topic: value })}
          />
          <Pick
            label={it.place}
            value={place}
            options={named([...known.places, ...rows.flatMap((row) => row.place || [])])}
            onPick={(value) => set({ place: value })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={overdue}
              onChange={(event) => set({ overdue: event.currentTarget.checked })}
            />
            <span>{it.overdue}</span>
          </label>
          {narrowed > 0 && (
            <button class="button button--quiet" type="button" onClick={() => (filter.value = { ...NO_FILTER, query })}>
              {it.clear}
            </button>
          )}
        </div>
      </details>
    </div>
  );
}

function Pick(props: {
  label: string;
  value: string;
  options: readonly (readonly [id: string, label: string])[];
  onPick: (value: string) => void;
}) {
  const { label, value, options, onPick } = props;
  const isGone = value !== '' && !options.some(([id]) => id === value);
  return (
    <label class="filters__field">
      <span class="field__label">{label}</span>
      <select class="input" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{it.any}</option>
        {isGone && <option value={value}>{value}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function named(names: readonly string[]): (readonly [string, string])[] {
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, words.lang)).map((name) => [name, name]);
}
