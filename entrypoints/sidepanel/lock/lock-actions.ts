import type { Outcome } from '../../../components/view-models';
import type { JournalDatabase } from '../../../lib/journal/database';
import { now } from '../../../lib/platform/system';
import { words } from '../../../lib/words/words';
import { ACTIVITY, LOCK, readLock } from '../../desk/lock';
import { newSalt, pinHash } from './pin-hash';

const it = words.lock;

/** A day: long enough that nobody waits for it at somebody else's desk. */
const RESET_MS = 86_400_000;

/** What can be done with the lock of the panel. The journal is touched by none of it. */
export function lockActions(journal: JournalDatabase) {
  const kept = async () => readLock((await journal.settings.get(LOCK))?.value);
  const active = (at: number) => journal.settings.put({ key: ACTIVITY, value: at });
  const isRight = async (pin: string) => {
    const lock = await kept();
    return lock !== null && (await pinHash(pin, lock.salt)) === lock.hash;
  };
  return {
    async set(pin: string, minutes: number): Promise<Outcome> {
      const salt = newSalt();
      const value = { salt, hash: await pinHash(pin, salt), minutes, resetAt: null };
      await active(now());
      await journal.settings.put({ key: LOCK, value });
      return { done: true };
    },
    async unlock(pin: string): Promise<Outcome> {
      if (!(await isRight(pin))) return { done: false, refusal: it.wrong };
      const lock = await kept();
      // Whoever knows the PIN has not forgotten it.
      if (lock?.resetAt != null) await journal.settings.put({ key: LOCK, value: { ...lock, resetAt: null } });
      await active(now());
      return { done: true };
    },
    async remove(pin: string): Promise<Outcome> {
      if (!(await isRight(pin))) return { done: false, refusal: it.wrong };
      await journal.settings.delete(LOCK);
      return { done: true };
    },
    async lockNow(): Promise<Outcome> {
      await active(0);
      return { done: true };
    },
    /** Begins the day of waiting, or ends it by taking the lock off. */
    async forgot(): Promise<Outcome> {
      const lock = await kept();
      if (lock === null) return { done: true };
      if (lock.resetAt !== null && now() >= lock.resetAt) await journal.settings.delete(LOCK);
      else if (lock.resetAt === null)
        await journal.settings.put({ key: LOCK, value: { ...lock, resetAt: now() + RESET_MS } });
      return { done: true };
    },
  };
}
