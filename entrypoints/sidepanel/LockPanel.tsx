import type { ReadonlySignal } from '@preact/signals';
import { LockScreen } from '../../components/lock/LockScreen';
import { dateTimeWords } from '../../lib/words/date-time-words';
import type { Desk } from '../desk/desk';
import type { Lock } from '../desk/lock';
import { lockActions } from './lock/lock-actions';

interface Props {
  desk: Desk;
  lock: Lock;
  now: ReadonlySignal<number>;
}

/** The locked panel, and the locked page of reports. */
export function LockPanel({ desk, lock, now }: Props) {
  const { unlock, forgot } = lockActions(desk.journal);
  const { resetAt } = lock;
  return (
    <LockScreen
      resetAt={resetAt === null ? null : dateTimeWords(resetAt, desk.office.hours.zone)}
      canTakeOff={resetAt !== null && now.value >= resetAt}
      onUnlock={unlock}
      onForgot={forgot}
    />
  );
}
