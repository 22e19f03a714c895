import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Capture } from '../../../lib/site/site';
import { openPage, startBrowser } from './open-page';

const ADDRESS = 'https://vk.com/zarechny';
const EVENING = new Date(2026, 10, 21, 23, 50).getTime();
const MORNING = new Date(2026, 10, 22, 9, 0).getTime();

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A post of VK's React design. */
function post(id: string, { text = 'Нет воды', date = 'сегодня в 8:30', label = '' } = {}): string {
  return `<article data-testid="post" data-post-id="-1_${id}" data-post-nesting-lvl="0">
    <a data-testid="post-header-title" href="/id${id}">Автор ${id}</a><span data-testid="post-header-subtitle">${label}</span>
    <div data-testid="showmoretext-in">${text}</div>
    <a data-testid="post_date_block_preview" href="/wall-1_${id}">${date}</a>
    <div><button data-testid="post_footer_action_share">Поделиться</button></div></article>`;
}

async function pressed(page: Page, button = page.locator('v-rabotu button')): Promise<Capture | undefined> {
  await button.click();
  await expect.poll(() => page.evaluate(() => window.probe.taken.length)).toBe(1);
  return page.evaluate(() => window.probe.taken[0]);
}

it('a tab left open over night: «сегодня» of yesterday is no date', async () => {
  const page = await openPage(browser, ADDRESS, post('2'), EVENING);
  await page.locator('v-rabotu button').waitFor();
  await page.clock.setFixedTime(MORNING);
  expect(await pressed(page)).toMatchObject({
    dateRaw: 'сегодня в 8:30',
    publishedAt: null,
    publishedPrecision: 'unknown',
  });
  await page.context().close();
});

it('and what came to the page in the morning has its minute, in the same nodes too', async () => {
  const page = await openPage(browser, ADDRESS, post('2'), EVENING);
  await page.locator('v-rabotu button').waitFor();
  await page.clock.setFixedTime(MORNING);
  await page.evaluate(() => {
    document.querySelector('[data-testid="post_date_block_preview"]')?.setAttribute('href', '/wall-1_3');
    document.querySelector('article')?.setAttribute('data-post-id', '-1_3');
  });
  expect(await pressed(page)).toMatchObject({
    key: 'vk:-1_3',
    publishedAt: new Date(2026, 10, 22, 8, 30).getTime(),
    publishedPrecision: 'minute',
  });
  await page.context().close();
});

it('lines are kept wherever the page’s style keeps them', async () => {
  const text = '<span style="white-space: pre-wrap">Первая\n\nтретья</span> <span>одна\nстрока</span>';
  const page = await openPage(browser, ADDRESS, post('2', { text }));
  expect(await pressed(page)).toMatchObject({ text: 'Первая\n\nтретья одна строка' });
  await page.context().close();
});

it('advertisements of an interface in another language have no button', async () => {
  const ads = ['Реклама · 16+', 'Рэклама', 'Advertisement', 'Ad · 16+'].map((label, index) =>
    post(`${index + 5}`, { label }),
  );
  const plain = ['yesterday at 3:05 pm', 'Additions, 12 Nov', 'Adler'].map((label, index) =>
    post(`${index + 20}`, { label }),
  );
  const page = await openPage(browser, ADDRESS, ads.join('') + plain.join(''));
  await page.locator('v-rabotu button').first().waitFor();
  const names = await page
    .locator('v-rabotu button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(names).toEqual(['Взять в работу: Автор 20', 'Взять в работу: Автор 21', 'Взять в работу: Автор 22']);
  await page.context().close();
});
