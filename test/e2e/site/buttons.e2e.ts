import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './open-page';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../site/pages/${name}.html`, import.meta.url), 'utf8');
const WALL = fixture('vk-react/2026-11-21_wall');
const WALL_ADDRESS = 'https://vk.com/zarechny';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const names = (page: Page): Promise<string[]> =>
  page
    .locator('v-rabotu button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));

describe('buttons on the React wall', () => {
  it('stand once beside each message, none on the advertisement and the repost', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    expect(await names(page)).toEqual([
      expect.stringContaining('Взять в работу: Заречный округ — Сегодня отключат'),
      expect.stringContaining('Взять в работу: Анна К. — Третий день нет воды'),
      expect.stringContaining('Взять в работу: Пётр Петров — У нас тоже нет'),
      expect.stringContaining('Взять в работу: Мария Сидорова — Яма на дороге'),
      expect.stringContaining('Взять в работу: Заречный округ'),
    ]);
    expect(await page.evaluate(() => window.probe.asked.map((keys) => keys.length))).toEqual([5]);
    expect(await page.evaluate(() => window.probe.troubles)).toEqual([]);
    await page.context().close();
  });

  it('take the message on a click, then open its case', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    const button = page.locator('#\\35 _3301 v-rabotu button');
    await button.hover();
    await expect.poll(() => button.getAttribute('title')).toBe('ответ до пн 16:00');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('№ 1 · в работе');
    expect(await page.evaluate(() => window.probe.taken.map(({ key, text }) => [key, text]))).toEqual([
      ['vk:-227142522_3275:3301', 'Третий день нет воды на Заречной!\nКогда дадут? 😡'],
    ]);
    await button.click();
    expect(await page.evaluate(() => window.probe.opened)).toEqual(['case-1']);
    await page.context().close();
  });
});
