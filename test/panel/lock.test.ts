import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACTIVITY, isLocked, LOCK, readLock } from '../../entrypoints/desk/lock';
import { lockActions } from '../../entrypoints/sidepanel/lock/lock-actions';
import { JournalDatabase } from '../../lib/journal/database';

const MINUTE = 60_000;
const lock = { salt: '', hash: '', minutes: 10, resetAt: null };

afterEach(() => vi.useRealTimers());

describe('the panel is locked', () => {
  it.each([
    ['no lock', null, 0, false],
    ['worked a moment ago', lock, -MINUTE, false],
    ['worked nine minutes ago', lock, -9 * MINUTE, false],
    ['worked ten minutes ago', lock, -10 * MINUTE, true],
    ['nobody ever worked', lock, undefined, true],
    ['the clock was set back an hour', lock, 60 * MINUTE, true],
  ])('%s: %j', (_, set, ago, expected) => {
    const now = Date.parse('2026-11-16T12:00Z');
    expect(isLocked(set, ago === undefined ? undefined : now + ago, now)).toBe(expected);
  });
});

describe('the lock', () => {
  async function desk() {
    const journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
    await journal.open();
    const locked = async () => {
      const [set, activity] = await journal.settings.bulkGet([LOCK, ACTIVITY]);
      return isLocked(readLock(set?.value), activity?.value, Date.now());
    };
    return { journal, locked, ...lockActions(journal) };
  }

  it('opens by its PIN only, which is kept nowhere', async () => {
    const { journal, locked, set, lockNow, unlock, remove } = await desk();
    await set('4821', 10);
    expect(await locked()).toBe(false);
    await lockNow();
    expect(await locked()).toBe(true);
    expect((await unlock('1234')).done).toBe(false);
    expect(await locked()).toBe(true);
    expect(JSON.stringify(await journal.settings.toArray())).not.toContain('4821');
    expect((await unlock('4821')).done).toBe(true);
    expect(await locked()).toBe(false);
    expect((await remove('0000')).done).toBe(false);
    expect((await remove('4821')).done).toBe(true);
    expect(await journal.settings.get(LOCK)).toBeUndefined();
  });

  it('a forgotten PIN is taken off a day after somebody asked, and not if it was remembered meanwhile', async () => {
    const { journal, locked, set, lockNow, forgot, unlock } = await desk();
    await set('4821', 10);
    await lockNow();
    await forgot();
    await forgot();
    expect(await locked()).toBe(true);
    await unlock('4821');
    expect(readLock((await journal.settings.get(LOCK))?.value)?.resetAt).toBeNull();
    await lockNow();
    await forgot();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * MINUTE });
    await forgot();
    expect(await locked()).toBe(false);
  });
});
