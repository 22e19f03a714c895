import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readBackupMemory, watchBackupMemory, type BackupMemory } from '../../lib/platform/backup-memory';
import { now } from '../../lib/platform/system';

/** For so long a person puts the reminder off. */
export const QUIET_MS = 86_400_000;
const WEEK_MS = 7 * 86_400_000;

/** What is remembered of copies; null until it is read. */
export function useBackupMemory(): BackupMemory | null {
  const memory = useSignal<BackupMemory | null>(null);
  useEffect(() => {
    const until = new AbortController();
    const read = () => void readBackupMemory(now()).then((kept) => (memory.value = kept));
    watchBackupMemory(read, until.signal);
    read();
    return () => until.abort();
  }, []);
  return memory.value;
}

/**
 * A week without a copy, and nobody has put the reminder off. `at` is epoch ms. What was remembered under a clock that ran
 * ahead must not keep it silent for years.
 */
export function isCopyDue({ since, madeAt, quietUntil }: BackupMemory, at: number): boolean {
  const isQuiet = at < quietUntil && quietUntil - at <= QUIET_MS;
  return Math.abs(at - (madeAt ?? since)) > WEEK_MS && !isQuiet;
}
