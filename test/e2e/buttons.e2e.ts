import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPECTED_MESSAGES } from '../stand/expected-keys.ts';
import { STAND_PAGES } from '../stand/serve-stand.ts';
import type { StandPage } from '../stand/page.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { StandPageView } from './support/stand-page.ts';

/** Of the stand's pages, in the browser. */
declare const stand: StandPage;

const okTopicKeys = EXPECTED_MESSAGES.okTopics.filter(({ key }) => key.startsWith('ok:155500001'));
const okFeedKeys = EXPECTED_MESSAGES.okTopics.filter(({ key }) => !key.replace('ok:', '').includes(':'));

const PAGES = [
  { name: 'VK, React', address: STAND_PAGES.vkWall, messages: EXPECTED_MESSAGES.vkWall },
  { name: 'VK, classic', address: STAND_PAGES.vkOverheard, messages: EXPECTED_MESSAGES.vkOverheard },
  { name: 'OK, feed of a group', address: STAND_PAGES.okFeed, messages: okFeedKeys },
  { name: 'OK, topic', address: STAND_PAGES.okTopic, messages: okTopicKeys },
];

describe('exactly one button for each message, none on advertisements and nested reposts', () => {
  let extension: RunningExtension;

  beforeAll(async () => {
    extension = await launchExtension();
  });

  afterAll(async () => {
    await extension.close();
  });

  it.each(PAGES)('$name', async ({ address, messages }) => {
    const page = await extension.openVk(address);
    await expectButtons(page, messages.length);
    expect(await unlabelled(page)).toEqual([]);
    await page.close();
  });

  it.each(PAGES)('$name: the same after twenty redraws and after nodes were re-used', async ({ address, messages }) => {
    const page = await extension.openVk(address);
    await expectButtons(page, messages.length);
    await page.evaluate(() => stand.redraw(20));
    await expectButtons(page, messages.length);
    await page.evaluate(() => stand.recycle());
    await expectButtons(page, messages.length);
    expect(await unlabelled(page)).toEqual([]);
    await page.close();
  });

  it.each([STAND_PAGES.vkWall, STAND_PAGES.vkOverheard])('after scrolling 500 posts at %s', async (address) => {
    const page = await extension.openVk(`${address}?posts=500&comments=1`);
    await expect.poll(() => scrollToEnd(page), { timeout: 30_000, interval: 100 }).toBe(500);
    await expectButtons(page, 1000);
    await page.close();
  });

  it('after moving to another page without loading, and back', async () => {
    const page = await extension.openVk();
    await page.locator('[data-testid="post_date_block_preview"]').first().click();
    await expectButtons(page, EXPECTED_MESSAGES.vkWall.filter(({ key }) => key.startsWith('vk:-219000001_101')).length);
    await page.goBack();
    await expectButtons(page, EXPECTED_MESSAGES.vkWall.length);
    await page.close();
  });
});

/** Waits until there are so many buttons, then makes sure that it stays so. */
async function expectButtons(page: Page, count: number): Promise<void> {
  await expect.poll(() => idleButtons(page), { timeout: 15_000 }).toBe(count);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))));
  expect(await idleButtons(page)).toBe(count);
}

/** Counted in the page itself: asking for a thousand roles and names takes a browser minutes. */
function idleButtons(page: Page): Promise<number> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('v-rabotu')].map((host) => host.shadowRoot?.textContent?.trim());
    return labels.filter((label) => label === 'Взять в работу').length;
  });
}

/** Buttons that do not say whose message they take. */
async function unlabelled(page: Page): Promise<string[]> {
  const labels = await new StandPageView(page).takeButtons.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  return labels.filter((label) => !/^Взять в работу: \S/.test(label));
}

/** Scrolls to the end, where the feed gets its next twenty (asked for, as a busy machine draws few frames); answers how many posts there are by now. */
function scrollToEnd(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    stand.more(20);
    return document.querySelectorAll('main > *').length;
  });
}
