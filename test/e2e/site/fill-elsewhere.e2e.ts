import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillOutcome } from '../../../lib/site/site';
import { VK_COMPOSERS } from './composers';
import { openPage, startBrowser } from './open-page';

const ADDRESS = 'https://vk.com/wall-1_2';
const TEXT = 'Добрый день!\nВоду дадут 22 ноября.';
const BOX = '[data-testid="content-editable-input"]';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (html: string, script: string): Promise<Page> =>
  openPage(browser, ADDRESS, `${html}<script>${script}</script>`);
const fill = (page: Page, key: string): Promise<FillOutcome> =>
  page.evaluate((all) => window.probe.late.fill(all), { key, text: TEXT, agreed: [] });

/** The post's node shows another post from now on, as a virtual list does; the box in it stays as it is. */
const RE_USE = `const reuse = () => {
  const post = document.querySelector('[data-post-id="-1_2"]');
  for (const link of post.querySelectorAll('a[href*="wall-1_2"]')) link.setAttribute('href', link.getAttribute('href').replace('-1_2', '-1_9'));
  post.querySelector('[data-testid="showmoretext-in"]').textContent = 'Другая запись';
  post.setAttribute('data-post-id', '-1_9');
};`;

/** Every text in any box of the page, half a second later. */
async function written(page: Page): Promise<string> {
  await page.waitForTimeout(500);
  return (await page.locator('[contenteditable]').allInnerTexts()).join('').trim();
}

describe('a node that shows another message by the time the answer is placed gets none of it', () => {
  it.each([
    ['as soon as the box is entered', `box.addEventListener('focus', reuse, { once: true });`],
    ['a moment later', `box.addEventListener('focus', () => setTimeout(reuse, 60), { once: true });`],
    ['in the middle of the text', `box.addEventListener('input', reuse, { once: true });`],
    [
      'when the text stands there already',
      `box.addEventListener('input', () => setTimeout(reuse, 200), { once: true });`,
    ],
  ])('%s', async (_when, script) => {
    const page = await open(VK_COMPOSERS.framework, `${RE_USE}${script}`);
    expect(await fill(page, 'vk:-1_2')).toMatchObject({
      filled: false,
      why: 'messageNotFound',
      hint: expect.stringContaining('другое сообщение'),
    });
    expect(await written(page)).toBe('');
    await page.context().close();
  });

  it('while the box of a comment was awaited', async () => {
    const page = await open(
      VK_COMPOSERS.thread,
      `${RE_USE} document.querySelector('#\\\\35 _15 [data-testid="comment-reply"]').addEventListener('click', () => setTimeout(reuse, 100));`,
    );
    expect(await fill(page, 'vk:-1_2:15')).toMatchObject({ filled: false });
    expect(await written(page)).toBe('Анна,');
    await page.context().close();
  });

  it('and the box of another comment, opened meanwhile, is not the box of this one', async () => {
    const page = await open(
      VK_COMPOSERS.thread,
      `const answer = document.querySelector('#\\\\35 _15 [data-testid="comment-reply"]');
       const move = () => {
         const form = document.querySelector('#thread').firstElementChild;
         const fresh = form.cloneNode(true);
         fresh.querySelector('[contenteditable]').textContent = '';
         form.remove();
         document.querySelector('#\\\\36 _16').after(fresh);
         fresh.querySelector('[contenteditable]').focus();
       };
       answer.addEventListener('click', () => setTimeout(() => {
         document.querySelector('#thread [contenteditable]').addEventListener('focus', () => setTimeout(move, 50), { once: true });
         document.querySelector('#thread [contenteditable]').blur();
       }, 201));`,
    );
    expect(await fill(page, 'vk:-1_2:15')).toMatchObject({ filled: false });
    expect(await written(page)).toBe('');
    await page.context().close();
  });
});

describe('of two copies of a message the one that is seen gets the answer', () => {
  it('a layer over the feed', async () => {
    const page = await open(
      VK_COMPOSERS.plain,
      `const copy = document.querySelector('article').cloneNode(true);
       copy.id = 'over';
       copy.style.cssText = 'position:fixed;inset:0;background:#fff;overflow:auto;z-index:9';
       document.body.append(copy);`,
    );
    expect(await fill(page, 'vk:-1_2')).toMatchObject({ filled: true });
    expect(await page.locator(`#over ${BOX}`).innerText()).toBe(TEXT);
    expect(await page.locator(BOX).first().innerText()).toBe('');
    await page.context().close();
  });

  it('a page kept hidden before the one that is shown', async () => {
    const page = await open(
      VK_COMPOSERS.plain,
      `const copy = document.querySelector('article').cloneNode(true);
       copy.style.display = 'none';
       document.body.prepend(copy);`,
    );
    expect(await fill(page, 'vk:-1_2')).toMatchObject({ filled: true });
    expect(await page.locator(BOX).last().innerText()).toBe(TEXT);
    await page.context().close();
  });
});
