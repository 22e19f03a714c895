import type { JournalDatabase } from '../../lib/journal/database';
import type { TextSearch } from './text-search';

/** Starts the search in whole messages once nobody waits for the panel: its first rows come before. */
export function searchTexts(journal: JournalDatabase, until: AbortSignal, onStart: (search: TextSearch) => void): void {
  const idle = requestIdleCallback(
    () =>
      void import('./text-search').then(({ startTextSearch }) => {
        if (!until.aborted) onStart(startTextSearch(journal, until));
      }),
    { timeout: 2000 },
  );
  until.addEventListener('abort', () => cancelIdleCallback(idle));
}
