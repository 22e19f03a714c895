import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('a page of ours that is open in another window is brought to the front with its window', async () => {
  const update = vi.fn<(id: number, change: object) => Promise<void>>();
  const focus = vi.fn<(id: number, change: object) => Promise<void>>();
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: { query: async () => [{ id: 5, windowId: 2 }], update },
    windows: { update: focus },
  });
  const { openOwnPage } = await import('../../lib/platform/own-tab');
  await openOwnPage('/reports.html');
  expect(update).toHaveBeenCalledWith(5, { active: true });
  expect(focus).toHaveBeenCalledWith(2, { focused: true });
});
