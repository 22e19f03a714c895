import type { JournalDatabase } from '../../lib/journal/database';
import { now } from '../../lib/platform/system';

const DAY_MS = 24 * 3_600_000;

/**
 * While nobody waits for the panel: ends an erasing that was cut short, and once a day removes what no case and no draft names
 * any more. A failure is tried again with the next opening.
 */
export function keepTidy(journal: JournalDatabase, signal: AbortSignal): void {
  const idle = requestIdleCallback(() => void tidy(journal).catch(() => undefined), { timeout: 60_000 });
  signal.addEventListener('abort', () => cancelIdleCallback(idle));
}

async function tidy(journal: JournalDatabase): Promise<void> {
  const [due, last] = await journal.settings.bulkGet(['sweepDue', 'sweptAt']);
  const at = typeof last?.value === 'number' ? last.value : 0;
  // A clock that was set back must not put it off for years.
  if (due === undefined && Math.abs(now() - at) < DAY_MS) return;
  const { sweepContents } = await import('../../lib/journal/sweep-contents');
  await sweepContents(journal, now());
}
