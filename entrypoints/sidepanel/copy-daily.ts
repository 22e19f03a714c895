import type { JournalDatabase } from '../../lib/journal/database';

const HOUR_MS = 3_600_000;

/** The setting with the folder for copies. Names that begin so stay out of copies: a folder is of this computer. */
export const FOLDER_KEY = 'device backupFolder';

/** While the panel is open a copy is laid into the chosen folder once a day. Ends with `signal`. */
export function copyDaily(journal: JournalDatabase, signal: AbortSignal): void {
  const look = async () => {
    if (await journal.settings.get(FOLDER_KEY)) await (await import('./data/folder-copy')).copyOfToday(journal);
  };
  const start = () => void look().catch(() => undefined);
  const idle = requestIdleCallback(start);
  const timer = setInterval(start, HOUR_MS);
  signal.addEventListener('abort', () => {
    cancelIdleCallback(idle);
    clearInterval(timer);
  });
}
