import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { now as systemNow } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { openDesk } from '../desk/open-desk';
import { useLock } from '../sidepanel/lock/use-lock';
import { LockPanel } from '../sidepanel/LockPanel';
import { tickingNow } from '../sidepanel/ticking-now';
import { ReportsPage } from './ReportsPage';
import type { ReportsStore } from './reports-store';

/** The page of reports behind the lock of the panel: on a shared computer it names the same people. */
export function LockedReports({ store }: { store: ReportsStore }) {
  const now = useMemo(() => tickingNow(systemNow), []);
  const desk = useSignal<Desk | 'failed' | null>(null);
  useEffect(() => {
    openDesk().then(
      (opened) => (desk.value = opened),
      () => (desk.value = 'failed'),
    );
  }, []);
  const opened = desk.value === 'failed' ? null : desk.value;
  const lock = useLock(opened?.journal ?? null, now);
  // The page says itself why nothing can be read.
  if (desk.value === 'failed') return <ReportsPage store={store} />;
  if (opened === null || lock === 'unknown') return <p class="waiting">{words.common.loading}</p>;
  return lock === 'open' ? <ReportsPage store={store} /> : <LockPanel desk={opened} lock={lock.locked} now={now} />;
}
