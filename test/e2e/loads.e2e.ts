import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { STAND_PAGES } from '../stand/serve-stand.ts';

/** Of the extension's pages, in the browser. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

describe('the built extension in a real browser', () => {
  let extension: RunningExtension;

  beforeAll(async () => {
    extension = await launchExtension({ timezone: 'Asia/Kamchatka' });
  });

  afterAll(async () => {
    await extension.close();
  });

  it('starts its worker in the zone of the browser', async () => {
    const worker = await extension.worker();
    expect(worker.url()).toBe(`chrome-extension://${extension.extensionId}/background.js`);
    expect(await worker.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Asia/Kamchatka');
  });

  it('runs its content script on every page of the stand', async () => {
    for (const address of Object.values(STAND_PAGES)) {
      const page = await extension.openVk(address);
      expect(await worldsOfExtension(extension, address)).toBe(1);
      await page.close();
    }
  });

  it('wakes again after its worker was killed', async () => {
    const worker = await extension.worker();
    await worker.evaluate(() => Object.assign(globalThis, { firstLife: true }));
    await extension.killWorker();
    const page = await extension.panel();
    await page.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => null));
    expect(await worker.evaluate(() => 'firstLife' in globalThis)).toBe(false);
    await page.close();
  });

  it('is forbidden to ask the network for anything', async () => {
    const page = await extension.panel();
    const answer = await page.evaluate(() =>
      fetch('https://vk.com/zarechny').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await page.close();
  });

  it('asked the network for nothing and wrote no errors', () => {
    expect(extension.network.ownFiles.length).toBeGreaterThan(0);
    expect(extension.network.ofExtension).toEqual([]);
    expect(extension.network.strangers).toEqual([]);
    // The test above asked for it.
    expect(extension.errors.filter((error) => !error.includes('Content Security Policy'))).toEqual([]);
  });
});

/** How many isolated worlds of the extension live in a page at this address. */
async function worldsOfExtension(extension: RunningExtension, address: string): Promise<number> {
  const page = extension.context.pages().find((open) => open.url() === address);
  if (!page) throw new Error(`no page at ${address}`);
  const session = await extension.context.newCDPSession(page);
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension.extensionId}`) worlds++;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}
