import type { JournalDatabase } from '../../lib/journal/database';
import { now } from '../../lib/platform/system';
import { inTidyTurn, TIDY_TURN } from './in-tidy-turn';
import { isTurnAwaited } from './is-turn-awaited';

const DAY_MS = 24 * 3_600_000;

/**
 * While nobody waits for the panel: ends an erasing that was cut short, and once a day removes what no case and no draft names
 * any more, going on after each `pause` unless somebody who erases waits for it. A failure is tried again with the next opening.
 */
export function keepTidy(journal: JournalDatabase, signal: AbortSignal, pause: () => Promise<void>): void {
  const idle = requestIdleCallback(() => void tidy(journal, pause).catch(() => undefined), { timeout: 60_000 });
  signal.addEventListener('abort', () => cancelIdleCallback(idle));
}

async function tidy(journal: JournalDatabase, pause: () => Promise<void>): Promise<void> {
  if (!(await isDue(journal))) return;
  // Windows that tidy up wait for each other here: whoever waits for the turn itself is a person.
  await navigator.locks.request('v-rabotu-tidying', () =>
    inTidyTurn(async () => {
      // Another window may have ended it meanwhile.
      if (!(await isDue(journal))) return;
      const { endSweep } = await import('./data/end-sweep');
      await endSweep(journal, async () => {
        if (!(await isTurnAwaited(TIDY_TURN))) await pause();
      });
    }),
  );
}

async function isDue({ settings }: JournalDatabase): Promise<boolean> {
  const [due, last] = await settings.bulkGet(['sweepDue', 'sweptAt']);
  const at = typeof last?.value === 'number' ? last.value : 0;
  // A clock that was set back must not put it off for years.
  return due !== undefined || Math.abs(now() - at) >= DAY_MS;
}
