import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAND_PAGES } from '../stand/serve-stand.ts';
import type { StandPage } from '../stand/page.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';

/** Of the stand's pages, in the browser. */
declare const stand: StandPage;

const BOXES = [
  { name: 'VK, React', address: STAND_PAGES.vkWall, open: '', field: '[data-testid="content-editable-input"]' },
  { name: 'VK, classic', address: STAND_PAGES.vkOverheard, open: '.reply_fakebox', field: '.reply_field' },
  { name: 'OK', address: STAND_PAGES.okTopic, open: '', field: '.comments_add-ceditable' },
];

describe('comment boxes of the stand behave like the networks’', () => {
  let extension: RunningExtension;

  beforeAll(async () => {
    extension = await launchExtension();
  });

  afterAll(async () => {
    await extension.close();
  });

  it.each(BOXES)('$name: takes text by command, sends it only for a person', async ({ address, open, field }) => {
    const page = await openBox(address, open);
    await page.locator(field).first().focus();
    await page.evaluate(() => document.execCommand('insertText', false, 'первая строка\nвторая'));
    expect(await page.locator(field).first().innerText()).toBe('первая строка\nвторая');

    const send = page.locator('.composer .send').first();
    await send.evaluate((button: HTMLElement) => button.click());
    expect(await page.locator('html').getAttribute('data-forged-sends')).toBe('1');
    const before = await page.locator('.comment').count();
    await send.click();
    await expect.poll(() => page.locator('.comment').count()).toBe(before + 1);
    expect(await page.locator('.comment', { hasText: 'первая строка' }).count()).toBe(1);
    await page.close();
  });

  it.each(BOXES)('$name: forgets text that was put in behind its back', async ({ address, open, field }) => {
    const page = await openBox(address, open);
    const box = page.locator(field).first();
    await box.evaluate((element) => (element.textContent = 'мимо страницы'));
    await box.focus();
    await box.blur();
    expect(await box.innerText()).toBe('');
    await page.close();
  });

  it('opens a second box in the thread for an answer to a comment', async () => {
    const page = await openBox(STAND_PAGES.vkWall, '');
    await page.locator('[id$="_116"] [data-testid="comment-reply"]').click();
    await page.keyboard.insertText('Подвоз в 17:00');
    await page.keyboard.press('Enter');
    const thread = page.locator('[data-testid="wall_comments_comment_in_thread"]', { hasText: 'Подвоз в 17:00' });
    expect(await thread.count()).toBe(1);
    await page.close();
  });

  it('redraws, recycles and grows without losing a post', async () => {
    const page = await extension.openVk(`${STAND_PAGES.vkWall}?posts=500&comments=1`);
    const ids = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main > [data-post-id]')].map((post) => post.getAttribute('data-post-id')),
      );
    const first = await ids();
    await page.evaluate(() => stand.redraw(20));
    expect(await ids()).toEqual(first);
    await page.evaluate(() => stand.recycle());
    expect(new Set(await ids())).toEqual(new Set(first));
    const grow = () =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        stand.more(20);
        return document.querySelectorAll('main > *').length;
      });
    await expect.poll(grow, { timeout: 30_000, interval: 100 }).toBe(500);
    expect(new Set(await ids()).size).toBe(500);
    await page.close();
  });

  async function openBox(address: string, open: string): Promise<Page> {
    const page = await extension.openVk(address);
    if (open) await page.locator(open).first().click();
    return page;
  }
});
