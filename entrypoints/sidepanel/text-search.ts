import { signal, type ReadonlySignal } from '@preact/signals';
import type { TextHits } from '../../components/queue/is-found';
import { inWordsTurn } from './in-words-turn';
import type { JournalDatabase } from '../../lib/journal/database';
import { createWordFinder, type NumberSet } from '../../lib/journal/find-words';
import { indexWords } from '../../lib/journal/index-words';
import { watch } from '../../lib/journal/watch';
import { WordIndex } from '../../lib/journal/word-index';
import { searchPrefix } from '../../lib/text/search-prefix';
import { searchWords } from '../../lib/text/search-words';

/** What is known of whole messages; `numbers` are the cases that have every word, the newest first. */
export interface FoundTexts extends TextHits {
  numbers: readonly number[];
}

export interface TextSearch {
  /** How far the index is; null: every message is in it. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  /** Turns with every change of the index. */
  version: ReadonlySignal<number>;
  look: (query: string) => Promise<FoundTexts>;
}

/**
 * The search in whole messages of all cases. The index follows the journal by itself while the panel is open, in slices that
 * nobody notices; what is not in it yet is found by its row. Where there is no place for it, the search goes without.
 */
export function startTextSearch(journal: JournalDatabase, until: AbortSignal): TextSearch {
  const index = new WordIndex(journal.name);
  const finder = createWordFinder(index);
  const progress = signal<{ done: number; total: number } | null>(null);
  const version = signal(0);
  let running: Promise<void> = Promise.resolve();
  const follow = async () => {
    try {
      await indexWords(journal, index, {
        wordsOf: searchWords,
        inTurn: inWordsTurn,
        signal: until,
        onProgress(done, total) {
          progress.value = done < total ? { done, total } : null;
          finder.forget();
          version.value += 1;
        },
      });
    } catch (error) {
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
    version,
    async look(query) {
      const sets = await Promise.all(
        wordsIn(query).map((words) => Promise.all(words.map((word) => finder.find(searchPrefix(word))))),
      );
      return {
        query,
        has: (place, caseNumber) => sets[place]?.every((numbers) => numbers[caseNumber] === 1) ?? false,
        numbers: common(sets.flat()),
      };
    },
  };
}

/** Words of each part of the query; «14-16» has two. */
function wordsIn(query: string): string[][] {
  return query
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => [...searchWords(part)]);
}

function common(sets: readonly NumberSet[]): number[] {
  const numbers: number[] = [];
  const [shortest, ...others] = sets.toSorted((a, b) => a.length - b.length);
  if (!shortest) return numbers;
  for (let number = shortest.length - 1; number > 0; number -= 1) {
    if (shortest[number] === 1 && others.every((set) => set[number] === 1)) numbers.push(number);
  }
  return numbers;
}
