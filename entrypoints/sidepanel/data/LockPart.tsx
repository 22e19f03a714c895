import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LockSection } from '../../../components/data/LockSection';
import { watch } from '../../../lib/journal/watch';
import type { Desk } from '../../desk/desk';
import { LOCK, readLock } from '../../desk/lock';
import { lockActions } from '../lock/lock-actions';

/** The lock as it is set, following the settings. */
export function LockPart({ desk: { journal } }: { desk: Desk }) {
  const minutes = useSignal<number | null>(null);
  useEffect(() => {
    const until = new AbortController();
    watch(async () => readLock((await journal.settings.get(LOCK))?.value), {
      signal: until.signal,
      onResult: (lock) => (minutes.value = lock?.minutes ?? null),
      onError: console.error,
    });
    return () => until.abort();
  }, [journal]);
  const { set, remove, lockNow } = lockActions(journal);
  return <LockSection minutes={minutes.value} onSet={set} onRemove={remove} onLockNow={lockNow} />;
}
