import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from '../support/launch-extension.ts';
import { StandPageView } from '../support/stand-page.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

let extension: RunningExtension;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterAll(async () => {
  await extension.close();
});

describe('a page that looks for the extension', () => {
  it('reaches none of its files and cannot speak to it', async () => {
    const page = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет света' }));
    const seen = await page.evaluate(async (origin) => {
      const files = ['manifest.json', 'sidepanel.html', 'background.js', 'vk.js', 'late.js'];
      const fetched = files.map((file) =>
        fetch(`${origin}/${file}`).then(
          () => file,
          () => null,
        ),
      );
      const images = files.map(
        (file) =>
          new Promise<string | null>((resolve) => {
            const image = new Image();
            image.addEventListener('load', () => resolve(file));
            image.addEventListener('error', () => resolve(null));
            image.src = `${origin}/${file}`;
          }),
      );
      return {
        found: (await Promise.all([...fetched, ...images])).filter((file) => file !== null),
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      };
    }, `chrome-extension://${extension.extensionId}`);
    expect(seen).toEqual({ found: [], runtime: 'undefined' });
    await page.close();
  });

  it('has nothing of ours in a frame: a widget is not a page a coordinator reads', async () => {
    const frame = 'https://vk.com/widget_comments.php';
    const page = await extension.context.newPage();
    await page.route(frame, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<main>${vkPost('-1_1', { text: 'В рамке' })}</main>`,
      }),
    );
    await page.route('https://vk.com/feed', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><main>${vkPost('-1_2', { text: 'На стене' })}</main><iframe src="${frame}"></iframe>`,
      }),
    );
    await page.goto('https://vk.com/feed');
    await new StandPageView(page).takeButtons.first().waitFor();
    await page.frameLocator('iframe').getByText('В рамке').waitFor();
    expect(await page.frameLocator('iframe').locator('v-rabotu').count()).toBe(0);
    await page.close();
  });
});

it('the extension switched off for good: the page goes on working, and nothing of ours is left in it', async () => {
  const page = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет света' }));
  await new StandPageView(page).takeButtons.first().waitFor();
  const session = await extension.context.browser()?.newBrowserCDPSession();
  // Playwright's types do not know the Extensions domain.
  const send = session?.send.bind(session) as unknown as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.uninstall', { id: extension.extensionId });
  // It is removed on another page; the person comes back to this one.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => page.locator('v-rabotu').count(), { timeout: 15_000 }).toBe(0);
  await page.getByRole('button', { name: 'Поделиться' }).click();
  await page.getByText('Нет света').waitFor();
});
