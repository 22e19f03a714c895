import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './open-page';

const POST = `<article data-testid="post" data-post-id="-1_2"><h3><a data-testid="post-header-title" href="/id1">Анна</a></h3>
  <div data-testid="post-content-container"><div data-testid="showmoretext-in">Нет воды</div></div>
  <button data-testid="post_footer_action_share">Поделиться</button></article>`;
const over = (style: string, inside = '') => `<div style="position:fixed;inset:0;${style}">${inside}</div>`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Presses where the button is, as a person who sees something else there; `patience` in ms before the press. */
async function press(page: Page, patience: number): Promise<string[]> {
  const box = await page.locator('v-rabotu button').boundingBox();
  if (box === null) throw new Error('no button');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(patience);
  await page.mouse.down();
  await page.mouse.up();
  await page.locator('v-rabotu button:not([data-state="idle"], [data-state="pending"])').waitFor();
  return page.evaluate(() => window.probe.taken.map(({ key }) => key));
}

const BAITS = [
  ['a bait that lets clicks through', POST + over('background:#fff;pointer-events:none', 'Забрать приз')],
  ['a picture over it', POST + over('pointer-events:none', '<img src="/x.png" style="width:100%;height:100%">')],
  ['bare words over it', POST + over('pointer-events:none;font-size:99px;line-height:1', 'Приз '.repeat(400))],
  ['a bait of another element', `${POST}<prize-box style="position:fixed;inset:0;pointer-events:none"></prize-box>`],
  ['a post next to invisible', `<div style="opacity:0.1">${POST}</div>`],
  ['letters of no colour', `<div style="color:transparent">${POST}</div>`],
] as const;

const HARMLESS = [
  ['nothing over it', POST],
  ['a layer that draws nothing', POST + over('pointer-events:none')],
  ['a bait that is invisible itself', POST + over('background:#fff;pointer-events:none;opacity:0', 'Приз')],
  ['a page turned dark by another extension', `<div style="filter:invert(1) hue-rotate(180deg)">${POST}</div>`],
] as const;

describe('a button is pressed by one who sees it', () => {
  // The browser's own look takes a tenth of a second: a quick press comes before it.
  describe.each([0, 600])('after %i ms over it', (patience) => {
    it.each(BAITS)('not under %s', async (_what, html) => {
      const page = await openPage(browser, 'https://vk.com/feed', html);
      expect(await press(page, patience)).toEqual([]);
      const button = page.locator('v-rabotu button');
      expect(await button.getAttribute('data-state')).toBe('failed');
      expect(await button.getAttribute('title')).toContain('не видно');
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      await page.context().close();
    });

    it.each(HARMLESS)('under %s', async (_what, html) => {
      const page = await openPage(browser, 'https://vk.com/feed', html);
      expect(await press(page, patience)).toEqual(['vk:-1_2']);
      await page.context().close();
    });
  });

  it('by the keyboard, while it is in the window', async () => {
    const page = await openPage(browser, 'https://vk.com/feed', `${POST}<div style="height:5000px"></div>`);
    const focus = () =>
      page.evaluate(() =>
        document.querySelector('v-rabotu')?.shadowRoot?.querySelector('button')?.focus({ preventScroll: true }),
      );
    await page.evaluate(() => scrollTo(0, 3000));
    await focus();
    await page.keyboard.press('Enter');
    await page.locator('v-rabotu button[data-state="failed"]').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => window.probe.taken)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.probe.taken.map(({ key }) => key))).toEqual(['vk:-1_2']);
    await page.context().close();
  });
});

describe('why a message was not taken', () => {
  it.each([
    ['silent', 'Расширение не ответило.'],
    ['reloaded', 'Расширение обновилось.'],
    ['fail', 'Память заполнена.'],
  ] as const)('%s: it says so', async (mode, words) => {
    const page = await openPage(browser, 'https://vk.com/feed', POST);
    await page.evaluate((how) => (window.probe.mode = how), mode);
    const button = page.locator('v-rabotu button[data-state="failed"]');
    await page.locator('v-rabotu button').click();
    await button.waitFor();
    expect(await button.getAttribute('title')).toContain(words);
    await page.context().close();
  });
});
