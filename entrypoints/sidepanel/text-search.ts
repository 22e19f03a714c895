import { signal, type ReadonlySignal } from '@preact/signals';
import type { TextHits } from '../../components/queue/is-found';
import { inWordsTurn, WORDS_TURN } from './in-words-turn';
import { isTurnAwaited } from './is-turn-awaited';
import type { JournalDatabase } from '../../lib/journal/database';
import { createWordFinder, type FoundWords } from '../../lib/journal/find-words';
import { indexWords } from '../../lib/journal/index-words';
import { watch } from '../../lib/journal/watch';
import { BUCKET, WordIndex } from '../../lib/journal/word-index';
import { searchPrefix } from '../../lib/text/search-prefix';
import { searchWords } from '../../lib/text/search-words';

/** What is known of whole messages; `numbers` are the cases that have every word, the newest first. */
export interface FoundTexts extends TextHits {
  numbers: readonly number[];
  /** No older case was left out. */
  isWhole: boolean;
}

export interface TextSearch {
  /** How far the index is; null: every message is in it. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  /** A person has stopped the index from growing: what is in it stays, and it can go on from there. */
  isStopped: ReadonlySignal<boolean>;
  stop: () => void;
  goOn: () => void;
  /** Turns with every change of the index. */
  version: ReadonlySignal<number>;
  /** What the newest cases say first, as long as it fills a screen, and the whole at last. */
  look: (query: string, wanted: AbortSignal) => AsyncGenerator<FoundTexts>;
}

/** So many cases fill the first screen. */
const SCREEN = 50;
/** They are drawn before older stretches are read; a person who types on in this time needs no more of them. */
const DRAWN_MS = 250;

/**
 * The search in whole messages of all cases. The index follows the journal by itself while the panel is open, in slices that
 * nobody notices, each after a `pause`; what is not in it yet is found by its row. Where there is no place for it, the search goes without.
 */
export function startTextSearch(journal: JournalDatabase, until: AbortSignal, pause?: () => Promise<void>): TextSearch {
  const index = new WordIndex(journal.name);
  const finder = createWordFinder(index);
  const progress = signal<{ done: number; total: number } | null>(null);
  const version = signal(0);
  const isStopped = signal(false);
  let run = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const follow = async () => {
    const stopped = run.signal;
    if (stopped.aborted) return;
    try {
      await indexWords(journal, index, {
        wordsOf: searchWords,
        // Windows that index wait for each other here: whoever waits for the turn itself is a person who erases or restores.
        inTurn: (work) => navigator.locks.request('v-rabotu-indexing', () => inWordsTurn(work)),
        async pause() {
          if (pause && !(await isTurnAwaited(WORDS_TURN))) await pause();
        },
        signal: AbortSignal.any([until, stopped]),
        onProgress(done, total) {
          progress.value = done < total ? { done, total } : null;
          finder.forget();
          version.value += 1;
        },
      });
    } catch (error) {
      if (stopped.aborted) return;
      progress.value = null;
      if (!until.aborted) console.warn(error);
    }
  };
  until.addEventListener('abort', () => index.close());
  // Stretches that were taken out, after an erasing or a restoring, come back at once.
  watch(() => Promise.all([journal.cases.orderBy('number').lastKey(), index.segments.count()]), {
    signal: until,
    onResult: () => (running = running.then(follow)),
    onError: console.warn,
  });
  return {
    progress,
    isStopped,
    stop() {
      run.abort();
      isStopped.value = true;
    },
    goOn() {
      run = new AbortController();
      isStopped.value = false;
      running = running.then(follow);
    },
    version,
    async *look(query, wanted) {
      const places = wordsIn(query);
      const prefixes = places.flat().map(searchPrefix);
      // One letter stands in every row: nobody waits for the index to say so.
      if (prefixes.every(({ length }) => length < BUCKET)) {
        yield { query, has: () => false, numbers: [], isWhole: true };
        return;
      }
      const parts: FoundWords[] = [];
      const numbers: number[] = [];
      for await (const part of finder.find(prefixes)) {
        const before = numbers.length;
        parts.push(part);
        for (const number of common(part)) numbers.push(number);
        const isNews = numbers.length > before && before <= SCREEN;
        if (part.isLast || isNews) {
          yield { query, has: hasIn(places, [...parts]), numbers: [...numbers], isWhole: part.isLast };
        }
        if (part.isLast) return;
        await new Promise((resolve) => setTimeout(resolve, isNews && numbers.length > SCREEN ? DRAWN_MS : 0));
        if (wanted.aborted) return;
      }
    },
  };
}

/** Whether a case has every word that stands in a place of the query. */
function hasIn(places: readonly (readonly string[])[], parts: readonly FoundWords[]): FoundTexts['has'] {
  return (place, caseNumber) => {
    const part = parts.find(({ from, upTo }) => caseNumber >= from && caseNumber <= upTo);
    const first = places.slice(0, place).reduce((sum, words) => sum + words.length, 0);
    const sets = part?.sets.slice(first, first + (places[place]?.length ?? 0));
    return sets?.every((set) => set[caseNumber - (part?.from ?? 0)] === 1) ?? false;
  };
}

/** Words of each part of the query; «14-16» has two. */
function wordsIn(query: string): string[][] {
  return query
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => [...searchWords(part)]);
}

/** Numbers, downwards, that have every word. */
function common({ from, sets: [first, ...others] }: FoundWords): number[] {
  const numbers: number[] = [];
  for (let at = (first?.length ?? 0) - 1; at >= 0; at -= 1) {
    if (first?.[at] === 1 && others.every((set) => set[at] === 1)) numbers.push(from + at);
  }
  return numbers;
}
