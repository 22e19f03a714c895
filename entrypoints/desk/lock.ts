import { number, orNull, record, text } from '../../lib/shape/shape';

/** The lock of the panel on a shared computer. The PIN itself is kept nowhere. Instants are epoch ms. */
export interface Lock {
  /** Base64 of 16 random bytes. */
  salt: string;
  /** Base64 of PBKDF2 over the PIN. */
  hash: string;
  /** The panel locks after so many minutes without a key or a press. */
  minutes: number;
  /** From then on the lock may be taken off without the PIN, for somebody forgot it; null: nobody asked. */
  resetAt: number | null;
}

/** Keys of the settings: the lock, and when somebody last worked in a panel (epoch ms). */
export const LOCK = 'lock';
export const ACTIVITY = 'activity';

const lockShape = record<Lock>({ salt: text, hash: text, minutes: number, resetAt: orNull(number) });

export function readLock(stored: unknown): Lock | null {
  return lockShape(stored) ? stored : null;
}

/** Whether nobody has worked for long enough. A clock set back opens nothing: what lies in the future counts as long ago. */
export function isLocked(lock: Lock | null, activity: unknown, now: number): boolean {
  if (lock === null) return false;
  const since = typeof activity === 'number' ? now - activity : Infinity;
  return since < -60_000 || since >= lock.minutes * 60_000;
}
