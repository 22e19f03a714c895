import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { StandPageView } from './support/stand-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterAll(async () => {
  await extension.close();
});

const panels = () => extension.context.pages().filter((open) => open.url().endsWith('/sidepanel.html'));

it('in a browser without a side panel the same panel opens as one window and follows every take', async () => {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    // New Chromiums have both names.
    for (const api of [chrome, globalThis.browser])
      if (api) Object.defineProperty(api, 'sidePanel', { value: undefined });
  });
  const posts = [1, 2, 3].map((id) => vkPost(`-1_${id}`, { text: `Нет света, дом ${id}` }));
  const stand = new StandPageView(await openVkPage(extension, 'https://vk.com/feed', posts.join('')));

  await stand.takeButtons.first().click();
  await stand.mark(1).waitFor();
  await expect.poll(() => panels().length, { timeout: 10_000 }).toBe(1);
  for (const number of [2, 3]) {
    await stand.page.bringToFront();
    await stand.takeButtons.first().click();
    await stand.mark(number).waitFor();
  }
  await stand.page.waitForTimeout(500);
  expect(panels()).toHaveLength(1);

  const [panel] = panels();
  await panel?.close();
  await stand.page.bringToFront();
  await stand.mark(2).click();
  await expect.poll(() => panels().length, { timeout: 10_000 }).toBe(1);
  expect(extension.errors).toEqual([]);
});

/** Of the extension's worker, in the browser. */
declare const chrome: object;
declare global {
  // oxlint-disable-next-line no-var -- a global name is declared so
  var browser: object | undefined;
}
