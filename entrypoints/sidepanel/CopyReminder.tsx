import { BackupReminder } from '../../components/data/BackupReminder';
import { changeBackupMemory } from '../../lib/platform/backup-memory';
import { now } from '../../lib/platform/system';
import type { PanelStore } from './panel-store';
import { isCopyDue, QUIET_MS, useBackupMemory } from './use-backup-memory';

/** Above the list, where there was no copy for a week. */
export function CopyReminder({ store }: { store: PanelStore }) {
  const memory = useBackupMemory();
  if (memory === null || !isCopyDue(memory, store.now.value)) return null;
  return (
    <BackupReminder
      isNever={memory.madeAt === null}
      onMake={() => (store.route.value = { screen: 'data' })}
      onLater={() => void changeBackupMemory(now(), { quietUntil: now() + QUIET_MS })}
    />
  );
}
