import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { JournalDatabase } from '../../../lib/journal/database';
import { watch } from '../../../lib/journal/watch';
import { now as systemNow } from '../../../lib/platform/system';
import { ACTIVITY, isLocked, LOCK, readLock, type Lock } from '../../desk/lock';

export type LockState = 'unknown' | 'open' | { locked: Lock };

/** A sign of life is written down at most so often. */
const NOTE_MS = 20_000;

/**
 * Whether the panel is locked, the same in every window: the last key or press in any of them counts. `unknown` until
 * the settings are read, so that nothing flashes up on a locked computer.
 */
export function useLock(journal: JournalDatabase | null, now: ReadonlySignal<number>): LockState {
  const kept = useSignal<{ lock: Lock | null; activity: unknown } | null>(null);
  useLayoutEffect(() => {
    if (journal === null) return undefined;
    const until = new AbortController();
    watch(() => journal.settings.bulkGet([LOCK, ACTIVITY]), {
      signal: until.signal,
      onResult: ([lock, activity]) => (kept.value = { lock: readLock(lock?.value), activity: activity?.value }),
      onError: () => (kept.value ??= { lock: null, activity: 0 }),
    });
    let noted = 0;
    const alive = () => {
      const { lock = null, activity } = kept.value ?? {};
      const at = systemNow();
      if (lock === null || at - noted < NOTE_MS || isLocked(lock, activity, at)) return;
      noted = at;
      void journal.settings.put({ key: ACTIVITY, value: at }).catch(console.error);
    };
    for (const event of ['pointerdown', 'keydown'] as const)
      document.addEventListener(event, alive, { capture: true, signal: until.signal });
    return () => until.abort();
  }, [journal]);
  if (kept.value === null) return 'unknown';
  const { lock, activity } = kept.value;
  return lock !== null && isLocked(lock, activity, Math.max(now.value, systemNow())) ? { locked: lock } : 'open';
}
