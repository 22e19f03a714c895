import { LockScreen } from '../../components/lock/LockScreen';
import { dateTimeWords } from '../../lib/words/date-time-words';
import type { Desk } from '../desk/desk';
import type { Lock } from '../desk/lock';
import { lockActions } from './lock/lock-actions';
import type { PanelStore } from './panel-store';

/** The locked panel. */
export function LockPanel({ desk, lock, store }: { desk: Desk; lock: Lock; store: PanelStore }) {
  const { unlock, forgot } = lockActions(desk.journal);
  const { resetAt } = lock;
  return (
    <LockScreen
      resetAt={resetAt === null ? null : dateTimeWords(resetAt, desk.office.hours.zone)}
      canTakeOff={resetAt !== null && store.now.value >= resetAt}
      onUnlock={unlock}
      onForgot={forgot}
    />
  );
}
