import { LockSection } from '../../../components/data/LockSection';
import type { JournalDatabase } from '../../../lib/journal/database';
import type { Desk } from '../../desk/desk';
import { LOCK, readLock } from '../../desk/lock';
import type { PanelStore } from '../panel-store';
import { useWatched } from '../use-watched';
import { lockActions } from '../lock/lock-actions';

/** The lock as it is set, following the settings; nothing until it is known: a lock that is set must not look taken off. */
export function LockPart({ desk: { journal }, say }: { desk: Desk; say: PanelStore['say'] }) {
  const kept = useWatched(journal, keptLock, say);
  if (kept === null) return null;
  const { set, remove, lockNow } = lockActions(journal);
  return <LockSection minutes={kept.lock?.minutes ?? null} onSet={set} onRemove={remove} onLockNow={lockNow} />;
}

async function keptLock({ settings }: JournalDatabase) {
  return { lock: readLock((await settings.get(LOCK))?.value) };
}
