import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTERS } from './composers';
import { openPage, startBrowser } from './open-page';

const COMMUNITY = readFileSync(
  new URL('../../site/pages/vk-dialog/2026-09-01_community.html', import.meta.url),
  'utf8',
);
const ADDRESS = 'https://vk.ru/gim219000001/convo/335368817?entrypoint=list_all';
const TEXT = 'Здравствуйте!\n\nВоду дадут к 18:00 🙏 Подвоз — у дома 5.';

/** A field of many lines is a block. */
const FIELD = '<style>.ComposerInput__input { display: block; white-space: pre-wrap; }</style>';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A message of a dialog as the messenger draws it; `owner` of an avatar, or none: one more in a row. */
const row = (number: number, owner: string | null, text: string) =>
  `<div class="VirtualScrollItem" data-itemkey="${number}"><article class="ConvoHistory__messageBlock">${
    owner === null
      ? ''
      : `<a class="ConvoMessageWithoutBubble__avatar" href="/x"><div style="clip-path: url(&quot;#mePeerFrameOffline36Mask${owner}&quot;)"></div></a>`
  }<span class="MessageText">${text}</span><span class="ConvoMessageInfoWithoutBubbles__date">9:15</span></article></div>`;
const flow = (rows: string) =>
  `<div class="ConvoHistory"><div class="ConvoHistory__flow"><div class="ConvoHistory__dateStack"><span class="DateSeparator">вчера</span>${rows}</div></div></div>`;

const labels = (page: Page): Promise<string[]> =>
  page.locator('v-rabotu button').evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));
const go = (page: Page, to: string) => page.evaluate((address) => history.pushState(null, '', address), to);
const draw = (page: Page, html: string) =>
  page.evaluate((inner) => {
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = inner;
  }, html);
/** Any change by the way: somebody is typing. */
const stir = (page: Page) => page.evaluate(() => document.body.append(document.createElement('i')));
async function takenBy(page: Page): Promise<string[]> {
  for (const button of await page.locator('v-rabotu button[data-state="idle"]').all()) await button.click();
  const waiting = page.locator('v-rabotu [data-state="idle"], v-rabotu [data-state="pending"]');
  await expect.poll(() => waiting.count()).toBe(0);
  return page.evaluate(() => window.probe.taken.map(({ key, visibility }) => `${visibility} ${key}`));
}

describe('from dialog to dialog without a reload', () => {
  const open = () => openPage(browser, 'https://vk.ru/feed', '<!doctype html><main></main>');

  it('the address first: what is left of the dialog before has no buttons, the new one has its own', async () => {
    const page = await open();
    await go(page, '/gim1/convo/5');
    await draw(page, flow(row(1, '5', 'Пятый') + row(2, null, 'Ещё')));
    await expect.poll(() => labels(page)).toEqual(['Взять в работу: Пятый', 'Взять в работу: Ещё']);
    await go(page, '/gim1/convo/7');
    await stir(page);
    await expect.poll(() => labels(page)).toEqual([]);
    await draw(page, flow(row(1, '7', 'Седьмой') + row(2, '-1', 'Мы')));
    await expect.poll(() => labels(page)).toEqual(['Взять в работу: Седьмой']);
    expect(await takenBy(page)).toEqual(['private vk:gim-1_7:1']);
    await go(page, '/feed');
    await draw(page, '');
    await expect.poll(() => labels(page)).toEqual([]);
    expect(
      await page.evaluate(() => window.probe.troubles.filter(({ field }) => !field.startsWith('vk-dialog'))),
    ).toEqual([]);
    await page.context().close();
  });

  it('the messages first: they have buttons once the address names their dialog', async () => {
    const page = await open();
    await draw(page, flow(row(1, '5', 'Пятый')));
    await stir(page);
    expect(await labels(page)).toEqual([]);
    await go(page, '/gim1?sel=5');
    await stir(page);
    await expect.poll(() => labels(page)).toEqual(['Взять в работу: Пятый']);
    expect(await takenBy(page)).toEqual(['private vk:gim-1_5:1']);
    expect(await page.evaluate(() => window.probe.troubles)).toEqual([]);
    await page.context().close();
  });

  it('nodes that are used again for another dialog, or another message of it, are what they are now', async () => {
    const page = await open();
    await go(page, '/gim1/convo/5');
    await draw(page, flow(row(1, '5', 'Пятый')));
    await expect.poll(() => labels(page)).toEqual(['Взять в работу: Пятый']);
    await page.evaluate(() => {
      document.querySelector('[data-itemkey]')?.setAttribute('data-itemkey', '8');
      const text = document.querySelector('.MessageText');
      if (text !== null) text.textContent = 'Восьмое';
    });
    // A press before the button is that of the new message takes nothing.
    await expect.poll(() => labels(page)).toEqual(['Взять в работу: Восьмое']);
    expect(await takenBy(page)).toEqual(['private vk:gim-1_5:8']);
    await page.evaluate(() => {
      history.pushState(null, '', '/gim1/convo/7');
      document.querySelector('[data-itemkey]')?.setAttribute('data-itemkey', '3');
      document
        .querySelector('.ConvoMessageWithoutBubble__avatar div')
        ?.setAttribute('style', 'clip-path: url("#mePeerFrameOffline36Mask7")');
    });
    await expect.poll(() => page.locator('v-rabotu button[data-state="idle"]').count()).toBe(1);
    expect(await takenBy(page)).toEqual(['private vk:gim-1_5:8', 'private vk:gim-1_7:3']);
    await page.context().close();
  });

  it.each([
    ['a chat of many', '/gim1/convo/2000000005'],
    ['a dialog of one’s own', '/im/convo/5'],
    ['a dialog with somebody else', '/gim1/convo/55'],
    ['the list', '/gim1'],
  ])('%s: no key is guessed', async (_, address) => {
    const page = await open();
    await go(page, address);
    await draw(page, flow(row(1, '5', 'Пятый') + row(0, '5', 'Нулевое') + row(2, null, 'Ещё')));
    await stir(page);
    expect(await labels(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the answer goes into the dialog’s own field', () => {
  const open = async () => {
    const page = await openPage(
      browser,
      ADDRESS,
      COMMUNITY.replace('<title>', `${FIELD}<script>${COUNTERS}</script><title>`),
    );
    await page.evaluate(() => {
      const mini = '<span class="ComposerInput__input ConvoComposer__input" contenteditable="true" id="mini"></span>';
      document.querySelector('.FCWindow')?.insertAdjacentHTML('beforeend', `<div class="ConvoComposer">${mini}</div>`);
      document.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('[class*="sendButton"]')) window.sent += 1;
      });
    });
    return page;
  };
  const fill = (page: Page, agreed: ('boxNotEmpty' | 'alreadyAnswered')[] = [], number = 36) =>
    page.evaluate(([text, yes, key]) => window.probe.late.fill({ key, text, agreed: yes }), [
      TEXT,
      agreed,
      `vk:gim-219000001_335368817:${number}`,
    ] as const);
  const written = (page: Page) =>
    page.evaluate(() => ({
      field: document.querySelector<HTMLElement>('.ConvoMain__composer [contenteditable]')?.innerText,
      mini: document.getElementById('mini')?.innerText,
      sent: window.sent,
      keys: window.keys,
    }));

  it('once, with its lines, never sent, never into the small window over it', async () => {
    const page = await open();
    expect(await fill(page, ['alreadyAnswered'])).toEqual({ filled: true, account: null });
    expect(await fill(page, ['alreadyAnswered'])).toEqual({ filled: true, account: null });
    expect(await written(page)).toEqual({ field: TEXT, mini: '', sent: 0, keys: 0 });
    await page.context().close();
  });

  it('is asked about where the office wrote since, and where a draft stands', async () => {
    const page = await open();
    expect(await fill(page)).toMatchObject({ filled: false, why: 'alreadyAnswered', found: 'Ждём вас!' });
    await page.evaluate(() => {
      const field = document.querySelector('.ConvoMain__composer [contenteditable]');
      if (field !== null) field.textContent = 'Мой черновик';
    });
    expect(await fill(page, ['alreadyAnswered'])).toMatchObject({ why: 'boxNotEmpty', found: 'Мой черновик' });
    expect(await written(page)).toMatchObject({ field: 'Мой черновик', sent: 0 });
    expect(await fill(page, ['alreadyAnswered', 'boxNotEmpty'])).toMatchObject({ filled: true });
    expect(await written(page)).toMatchObject({ field: TEXT, sent: 0 });
    await page.context().close();
  });

  it('not where the person has gone to another dialog meanwhile: the field stays, the dialog is another', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.addEventListener('focusin', () => history.pushState(null, '', '/gim219000001/convo/448075672'), {
        once: true,
      });
    });
    expect(await fill(page, ['alreadyAnswered'])).toMatchObject({ filled: false, why: 'messageNotFound' });
    expect(await written(page)).toMatchObject({ field: '', sent: 0 });
    expect(await fill(page, ['alreadyAnswered'])).toMatchObject({ filled: false, why: 'messageNotFound' });
    await page.context().close();
  });

  it('is seen when it was sent, with its number and link', async () => {
    const page = await open();
    await fill(page, ['alreadyAnswered']);
    await page.evaluate(
      ([text]) => {
        const last = document.querySelector('[data-itemkey="37"]');
        const sent = last?.cloneNode(true);
        if (!(sent instanceof Element)) return;
        sent.setAttribute('data-itemkey', '-5');
        const words = sent.querySelector('.MessageText');
        if (words !== null) words.innerHTML = text.replaceAll('\n', '<br>');
        last?.after(sent);
        setTimeout(() => sent.setAttribute('data-itemkey', '38'), 500);
      },
      [TEXT] as const,
    );
    const answers = () => page.evaluate(() => window.probe.saw.filter((each) => each.is === 'answer'));
    await expect.poll(answers).toMatchObject([
      {
        key: 'vk:gim-219000001_335368817:36',
        answerKey: 'vk:gim-219000001_335368817:38',
        url: 'https://vk.ru/gim219000001/convo/335368817?cmid=38',
        text: TEXT,
        isOwn: true,
      },
    ]);
    await page.context().close();
  });
});

declare global {
  interface Window {
    sent: number;
    keys: number;
  }
}
