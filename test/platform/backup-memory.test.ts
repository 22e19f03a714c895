import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('a copy made and a reminder put off in the same moment are both remembered', async () => {
  let stored: Record<string, unknown> = {};
  const local = {
    get: async () => stored,
    set: async (change: Record<string, unknown>) => void (stored = { ...stored, ...change }),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours' }, storage: { local } });
  const { changeBackupMemory, readBackupMemory } = await import('../../lib/platform/backup-memory');
  await readBackupMemory(1);
  await Promise.all([
    changeBackupMemory(2, { madeAt: 2, cases: 17, quietUntil: 0 }),
    changeBackupMemory(2, { quietUntil: 100 }),
  ]);
  expect(await readBackupMemory(3)).toEqual({ since: 1, madeAt: 2, cases: 17, quietUntil: 100 });
});
