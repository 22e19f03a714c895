import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './open-page';
import { savedPage } from './saved-page';

const WALL = savedPage('vk-react/2026-11-21_wall');
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
      'Взять в работу: Заречный округ',
      'Взять в работу: Анна К.',
      'Взять в работу: Пётр Петров',
      'Взять в работу: Мария Сидорова',
      'Взять в работу: Заречный округ',
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

describe('buttons on OK', () => {
  it('one each; a block replaced by the page gets its own again', async () => {
    const page = await openPage(
      browser,
      'https://ok.ru/group/53000000000123/topic/155000000000456',
      savedPage('ok-desktop/2026-11-21_topic'),
    );
    expect(await names(page)).toHaveLength(3);
    await page.evaluate(() => {
      const block = document.getElementById('hook_Block_1');
      const fresh = block?.cloneNode(true) as Element;
      for (const host of fresh.querySelectorAll('v-rabotu')) host.remove();
      block?.replaceWith(fresh);
    });
    await expect.poll(() => names(page)).toHaveLength(3);
    await page.locator('#hook_Block_1 v-rabotu button').click();
    await expect
      .poll(() => page.evaluate(() => window.probe.taken.map(({ key }) => key)))
      .toEqual(['ok:155000000000456:1795242000001']);
    await page.context().close();
  });

  it('none on advertisements of the feed', async () => {
    const page = await openPage(browser, 'https://ok.ru/feed', savedPage('ok-desktop/2026-11-21_feed'));
    expect(await names(page)).toEqual(['Взять в работу: Заречный округ', 'Взять в работу: Вера Белова']);
    await page.context().close();
  });
});

describe('the session', () => {
  const count = (page: Page): Promise<number> => page.locator('v-rabotu').count();

  it('a refused message says so and puts its text on the clipboard; a second click tries again', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(() => void (window.probe.mode = 'fail'));
    const button = page.locator('#\\35 _3301 v-rabotu button');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Не взято. Повторить');
    expect(await button.getAttribute('title')).toBe('Память заполнена. Текст сообщения скопирован.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Третий день нет воды на Заречной!\nКогда дадут? 😡',
    );
    await page.evaluate(() => void (window.probe.mode = 'take'));
    await button.click();
    await expect.poll(() => button.textContent()).toBe('№ 2 · в работе');
    await page.context().close();
  });

  it('marks come and go; the keyboard shortcut takes what is in the middle', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    const button = page.locator('#\\35 _3301 v-rabotu button');
    const mark = {
      key: 'vk:-227142522_3275:3301',
      caseId: 'c',
      number: '17',
      label: 'проект на проверке',
      left: '24 мин',
      closed: false,
    };
    await page.evaluate((each) => window.probe.session.showMarks([each], []), mark);
    expect(await button.textContent()).toBe('№ 17 · проект на проверке · 24 мин');
    await page.evaluate((each) => window.probe.session.showMarks([], [each.key]), mark);
    expect(await button.textContent()).toBe('Взять в работу');
    await page.locator('#\\36 _3302').scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.probe.late.focused(0))).toMatchObject({ network: 'vk' });
    expect(await page.evaluate(() => window.probe.late.locate('vk:-227142522_3276'))).toBe(true);
    expect(await page.evaluate(() => window.probe.late.locate('vk:-1_1'))).toBe(false);
    await page.context().close();
  });

  it('when the session ends nothing of ours is left', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(() => window.probe.end.abort());
    expect(await count(page)).toBe(0);
    await page.evaluate(() => document.body.append(document.querySelector('article')?.cloneNode(true) ?? ''));
    await page.waitForTimeout(100);
    expect(await count(page)).toBe(0);
    await page.context().close();
  });
});
