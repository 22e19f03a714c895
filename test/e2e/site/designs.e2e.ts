import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedOf, listed, PAGES_NOW, savedPages } from '../../site/saved-pages';
import { openPage, startBrowser } from './open-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What is read where a browser parsed the page, and a person pressed each button. */
describe('every design, in the browser, at its address', () => {
  it.each(savedPages())('$name', async ({ name, address, html }) => {
    const { messages, contradictory } = expectedOf(name);
    const page = await openPage(browser, address, html, PAGES_NOW);
    const buttons = page.locator('v-rabotu button');
    expect(await buttons.count()).toBe(messages.length + contradictory.length);
    // A layer shows a message once more: taken in one place, it is in work in both.
    for (const button of await buttons.all())
      if ((await button.getAttribute('data-state')) === 'idle') await button.click();
    const waiting = page.locator('v-rabotu [data-state="idle"], v-rabotu [data-state="pending"]');
    await expect.poll(() => waiting.count()).toBe(0);
    const taken = (await page.evaluate(() => window.probe.taken)).map(listed);
    await page.context().close();
    const expected = messages.map(({ design: _design, ...message }) => message);
    for (const message of taken) expect(expected).toContainEqual(message);
    expect(new Set(taken.map(({ key }) => key))).toEqual(new Set(expected.map(({ key }) => key)));
  });
});
