import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillOutcome, FillRequest } from '../../../lib/site/site';
import { COUNTERS, VK_CLASSIC_COMPOSER, VK_COMPOSERS } from './composers';
import { openPage, startBrowser } from './open-page';

const ADDRESS = 'https://vk.com/wall-1_2';
const TEXT = 'Добрый день, Анна!\nВоду дадут 22 ноября к 18:00.\n\nС уважением, администрация 🙂';
const BARE = TEXT.replace(' 🙂', '');
const OK_ADDRESS = 'https://ok.ru/group/53000000000123/topic/155000000000456';
const OK_TOPIC = readFileSync(
  new URL('../../site/pages/ok-desktop/2026-11-21_topic.html', import.meta.url),
  'utf8',
).replace('<body>', `<body><script>${COUNTERS}</script>`);
const POST = '[data-testid="content-editable-input"]';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const fill = (page: Page, request: Partial<FillRequest>): Promise<FillOutcome> =>
  page.evaluate((all) => window.probe.late.fill(all), {
    key: 'vk:-1_2',
    text: TEXT,
    agreed: [],
    ...request,
  });

/** What a person sees in the box, half a second later: a late redraw must not change it. */
async function seen(page: Page, css: string): Promise<string> {
  await page.waitForTimeout(500);
  return (await page.locator(css).first().innerText()).replace(' 🙂', '').trim();
}

async function expectNothingSent(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'sent'))).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toBe(0);
  await page.context().close();
}

describe('an approved answer goes into the box of its message', () => {
  it.each(['plain', 'framework', 'replacing', 'escaping'] as const)(
    '%s box: the text stands there once, exactly',
    async (kind) => {
      const page = await openPage(browser, ADDRESS, VK_COMPOSERS[kind]);
      expect(await fill(page, {})).toEqual({ filled: true, account: 'Заречный округ' });
      expect(await seen(page, POST)).toBe(BARE);
      expect(await fill(page, {})).toMatchObject({ filled: true });
      expect(await seen(page, POST)).toBe(BARE);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await seen(page, POST)).toBe(BARE);
      expect(await page.locator('#messenger, #posting').allInnerTexts()).toEqual(['', '']);
      await expectNothingSent(page);
    },
  );

  it('a restored draft is left alone until the person says to replace it', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.draft);
    expect(await fill(page, {})).toMatchObject({ filled: false, why: 'boxNotEmpty', found: 'Мой черновик' });
    expect(await seen(page, POST)).toBe('Мой черновик');
    expect(await fill(page, { agreed: ['boxNotEmpty'] })).toMatchObject({ filled: true });
    expect(await seen(page, POST)).toBe(BARE);
    await expectNothingSent(page);
  });

  it('an answer to a comment goes into the box of its thread, not of the post', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.thread);
    expect(await fill(page, { key: 'vk:-1_2:15' })).toMatchObject({ filled: true });
    expect(await seen(page, '#thread [contenteditable]')).toBe(BARE);
    expect(await page.locator(POST).last().innerText()).toBe('');
    await expectNothingSent(page);
  });

  it('where no box opens for the comment nothing is written elsewhere', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.thread);
    expect(await fill(page, { key: 'vk:-1_2:16' })).toMatchObject({ filled: false, why: 'noBox' });
    expect(await page.locator(POST).allInnerTexts()).toEqual(['']);
    await expectNothingSent(page);
  });

  it('an answer of the community in the thread is said before a second one is placed', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.answered);
    const key = 'vk:-1_2:15';
    expect(await fill(page, { key })).toMatchObject({ why: 'alreadyAnswered', found: 'Уже чиним.' });
    expect(await seen(page, '#thread [contenteditable]')).toBe('Анна,');
    expect(await fill(page, { key: 'vk:-1_2' })).toMatchObject({ filled: true });
    expect(await fill(page, { key, agreed: ['alreadyAnswered', 'boxNotEmpty'] })).toMatchObject({ filled: true });
    await expectNothingSent(page);
  });

  it('a private person speaks for the office only when told so', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.person);
    expect(await fill(page, {})).toMatchObject({ why: 'privatePerson', found: 'Мария Иванова' });
    expect(await seen(page, POST)).toBe('');
    expect(await fill(page, { agreed: ['privatePerson'] })).toEqual({ filled: true, account: 'Мария Иванова' });
    await expectNothingSent(page);
  });

  it('a message is gone only where its own page leaves no doubt', async () => {
    const gone = (page: Page, key: string): Promise<boolean> =>
      page.evaluate((each) => window.probe.late.isGone(each), key);
    const page = await openPage(browser, `${ADDRESS}?reply=99`, VK_COMPOSERS.plain);
    expect(await gone(page, 'vk:-1_2:99')).toBe(true);
    expect(await gone(page, 'vk:-1_2:15')).toBe(false);
    expect(await gone(page, 'vk:-1_7')).toBe(false);
    await page.context().close();
    const words = (text: string) => `<!doctype html><meta charset="utf-8"><title>VK</title><p>${text}</p>`;
    const deleted = await openPage(browser, ADDRESS, words('Запись удалена автором.'));
    expect(await gone(deleted, 'vk:-1_2')).toBe(true);
    await deleted.context().close();
    const guest = await openPage(browser, ADDRESS, words('Войдите, чтобы увидеть запись.'));
    expect(await gone(guest, 'vk:-1_2')).toBe(false);
    await guest.context().close();
  });

  it('a box that takes nothing: the text is on the clipboard', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.deaf);
    const outcome = await fill(page, {});
    expect(outcome).toMatchObject({ filled: false, why: 'notVerified', found: '' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
    await expectNothingSent(page);
  });

  it('closed comments and a message of another page are said in words', async () => {
    const page = await openPage(browser, ADDRESS, VK_COMPOSERS.closed);
    expect(await fill(page, {})).toMatchObject({ why: 'noBox', hint: expect.stringContaining('скопирован') });
    expect(await fill(page, { key: 'vk:-1_99' })).toMatchObject({ why: 'messageNotFound' });
    await expectNothingSent(page);
  });

  it('classic: the field appears after a click on the fake one', async () => {
    const page = await openPage(browser, ADDRESS, VK_CLASSIC_COMPOSER);
    expect(await fill(page, {})).toMatchObject({ filled: true });
    expect(await seen(page, '.reply_field')).toBe(BARE);
    await expectNothingSent(page);
  });

  it('classic: a box opened for the post is not the box of a comment', async () => {
    const page = await openPage(browser, ADDRESS, VK_CLASSIC_COMPOSER);
    await page.locator('.reply_fakebox').click();
    await page.locator('.reply_field').waitFor();
    expect(await fill(page, { key: 'vk:-1_2:15' })).toMatchObject({ filled: true });
    expect(await page.locator('input[id^="reply_to"]').inputValue()).toBe('-1_15');
    expect(await seen(page, '.reply_field')).toBe(BARE);
    await page.context().close();
  });

  it('OK: the box of the opened topic', async () => {
    const page = await openPage(browser, OK_ADDRESS, OK_TOPIC);
    expect(await fill(page, { key: 'ok:155000000000456' })).toMatchObject({ filled: true });
    expect(await seen(page, '.js-comments_add')).toBe(BARE);
    await expectNothingSent(page);
  });

  it('OK: «Ответить» of a comment turns the one box of the topic to it', async () => {
    const page = await openPage(browser, OK_ADDRESS, OK_TOPIC);
    await page.evaluate(() => {
      for (const reply of document.querySelectorAll<HTMLElement>('.comments_reply')) {
        reply.addEventListener('click', () =>
          setTimeout(() => {
            document.body.dataset['answers'] =
              reply.closest('[data-seen-params]')?.getAttribute('data-seen-params') ?? '';
            document.querySelector<HTMLElement>('.js-comments_add')?.focus();
          }, 150),
        );
      }
    });
    expect(await fill(page, { key: 'ok:155000000000456:1795243000002' })).toMatchObject({ filled: true });
    expect(await page.evaluate(() => document.body.dataset['answers'])).toContain('1795243000002');
    expect(await seen(page, '.js-comments_add')).toBe(BARE);
    await expectNothingSent(page);
  });

  it('OK: where «Ответить» does nothing, nothing is written', async () => {
    const page = await openPage(browser, OK_ADDRESS, OK_TOPIC);
    expect(await fill(page, { key: 'ok:155000000000456:1795243000002' })).toMatchObject({ why: 'noBox' });
    expect(await seen(page, '.js-comments_add')).toBe('');
    await expectNothingSent(page);
  });
});
