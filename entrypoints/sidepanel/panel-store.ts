import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createTyped, type Typed } from '../../components/controls/typed';
import type { QueueState } from '../../components/queue/Queue';
import { NO_FILTER, type QueueFilter, type SavedView } from '../../components/queue/queue-filter';
import type { QueueTab } from '../../components/queue/queue-tab';
import type { JournalDatabase } from '../../lib/journal/database';
import { LostJournalError } from '../../lib/journal/journal-head';
import { openCases } from '../../lib/journal/read';
import { watch } from '../../lib/journal/watch';
import { now } from '../../lib/platform/system';
import type { Desk } from '../desk/desk';
import { inForce } from '../desk/in-force';
import { openDesk, readDesk } from '../desk/open-desk';
import { wordsOf } from '../desk/words-of-error';
import { keepTyped, openTyped } from './keep-typed';
import type { PanelRoute } from './panel-route';
import { beginQuietWork } from './quiet-work';
import { remakeRows } from './remake-rows';
import { savedViews } from './saved-views';
import { queueRowOf } from './view/queue-row-of';
import { tickingNow } from './ticking-now';
import { watchFocus } from './watch-focus';
import type { TextSearch } from './text-search';

export type DeskState =
  /** `remade`: how many rows of the lists a new version of the program has made anew. */
  | { state: 'loading'; remade?: { done: number; total: number } }
  | { state: 'failed'; why: string }
  /** Less is in the journal than there was: nothing is written until a person says how to go on. */
  | { state: 'lost'; loss: LostJournalError }
  | { state: 'ready'; desk: Desk };

/** What the panel knows: everything follows the journal by itself, whoever wrote to it. */
export interface PanelStore {
  desk: ReadonlySignal<DeskState>;
  /** The journal as soon as it is open, before the desk is ready. */
  journal: ReadonlySignal<JournalDatabase | null>;
  queue: ReadonlySignal<QueueState>;
  route: Signal<PanelRoute>;
  tab: Signal<QueueTab | null>;
  filter: Signal<QueueFilter>;
  /** Cases picked in the list, kept while a case is looked at; null: nothing is being picked. */
  selected: Signal<ReadonlySet<string> | null>;
  /** The search in whole messages; null until it is loaded. */
  search: ReadonlySignal<TextSearch | null>;
  /** Lists the person named. */
  views: ReadonlySignal<readonly SavedView[]>;
  /** The case whose row gets the focus when the list comes back. */
  cameFrom: Signal<string | null>;
  /** What is typed and not sent, with what was typed when the panel was last open. */
  typed: ReadonlySignal<Typed>;
  /** A case just taken, for the toast that undoes it. */
  justTaken: Signal<{ caseId: string; number: number } | null>;
  /** What has to be said to the person besides what the screen shows; null: nothing. */
  said: Signal<string | null>;
  say(words: string): void;
  /** Does what no button can answer for; a failure is said in words. */
  attempt(act: Promise<unknown>): void;
  /** The first rows, or what stands in their place, are on the screen. */
  onDrawn(): void;
  /** Epoch ms, turns with every minute. */
  now: ReadonlySignal<number>;
  retry(): void;
}

export function createPanelStore(): PanelStore {
  const desk = signal<DeskState>({ state: 'loading' });
  const rows = signal<QueueState>({ state: 'loading' });
  const route = signal<PanelRoute>({ screen: 'queue' });
  const justTaken = signal<{ caseId: string; number: number } | null>(null);
  const views = signal<readonly SavedView[]>([]);
  const typed = signal(createTyped());
  const search = signal<TextSearch | null>(null);
  const said = signal<string | null>(null);
  const opening = signal<JournalDatabase | null>(null);
  let onDrawn = () => {};
  const drawn = new Promise<void>((resolve) => (onDrawn = resolve));
  let run = new AbortController();
  let isTypedRead = false;
  const minute = tickingNow(now);

  const fail = (error: unknown) => {
    if (error instanceof LostJournalError) run.abort();
    desk.value =
      error instanceof LostJournalError ? { state: 'lost', loss: error } : { state: 'failed', why: wordsOf(error) };
  };
  const showDesk = (read: Desk) => void (desk.value = { state: 'ready', desk: read });
  const say = (words: string) => void (said.value = words);
  const attempt = (act: Promise<unknown>) => void act.catch((error: unknown) => (said.value = wordsOf(error)));
  const start = async () => {
    run.abort();
    run = new AbortController();
    const { signal: until } = run;
    try {
      const opened = await openDesk();
      const { journal } = opened;
      // A closed database stops every look at it without a word: opened anew, or said why not.
      journal.on('close', () => void (until.aborted || start()));
      await remakeRows(opened, until, (remade) => (desk.value = { state: 'loading', remade }));
      // Everything the first screen needs is asked for at once.
      opening.value = journal;
      // A retry goes on with what is typed already, if anything could be read before it.
      const before = isTypedRead ? null : openTyped(journal);
      const focused = watchFocus(journal, until, (focus) => {
        route.value = focus === null ? { screen: 'today' } : { screen: 'case', caseId: focus.caseId };
        if (focus?.isNew) justTaken.value = focus;
      });
      watch(() => openCases(journal), {
        signal: until,
        onError: (error) => (rows.value = { state: 'failed', why: wordsOf(error) }),
        onResult: (open) => (rows.value = { state: 'ready', rows: open.map(queueRowOf) }),
      });
      if (before !== null) typed.value = await before;
      isTypedRead = true;
      keepTyped(journal, typed.value, until);
      await focused;
      watch(() => readDesk(journal), {
        signal: until,
        onError: fail,
        onResult: showDesk,
      });
      // Nothing is written when an edition's day comes: the clock says it.
      const stop = effect(() => {
        const [at, shown] = [minute.value, desk.peek()];
        if (shown.state !== 'ready' || inForce(shown.desk.office, at) === shown.desk.office) return;
        attempt(readDesk(journal).then((read) => until.aborted || showDesk(read)));
      });
      until.addEventListener('abort', stop);
      const told = { say, attempt, fail, onSearch: (started: TextSearch) => (search.value = started) };
      attempt(drawn.then(() => until.aborted || beginQuietWork(journal, until, told)));
      watch(() => savedViews(journal), { signal: until, onError: fail, onResult: (read) => (views.value = read) });
    } catch (error) {
      if (!until.aborted) fail(error);
    }
  };
  void start();

  return {
    desk,
    journal: opening,
    queue: computed(() => {
      const state = desk.value;
      return state.state === 'failed' ? state : rows.value;
    }),
    route,
    tab: signal<QueueTab | null>(null),
    filter: signal(NO_FILTER),
    selected: signal<ReadonlySet<string> | null>(null),
    search,
    views,
    cameFrom: signal<string | null>(null),
    justTaken,
    typed,
    said,
    say,
    attempt,
    onDrawn,
    now: minute,
    retry: () => void start(),
  };
}
