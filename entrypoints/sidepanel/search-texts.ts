import type { JournalDatabase } from '../../lib/journal/database';
import type { TextSearch } from './text-search';

/**
 * Starts the search in whole messages once nobody waits for the panel: its first rows come before. `attempt` says it where it
 * does not start.
 */
export function searchTexts(
  journal: JournalDatabase,
  until: AbortSignal,
  pause: () => Promise<void>,
  { attempt, onStart }: { attempt: (starting: Promise<void>) => void; onStart: (search: TextSearch) => void },
): void {
  const start = async () => {
    const { startTextSearch } = await import('./text-search');
    if (!until.aborted) onStart(startTextSearch(journal, until, pause));
  };
  const idle = requestIdleCallback(() => attempt(start()), { timeout: 2000 });
  until.addEventListener('abort', () => cancelIdleCallback(idle));
}
