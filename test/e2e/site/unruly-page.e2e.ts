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

describe('the page may do what it likes', () => {
  const PRESS = 'article[data-post-id="-227142522_3275"] > .vkuiDiv__host v-rabotu button';
  const count = (page: Page): Promise<number> => page.locator('v-rabotu').count();
  const taken = (page: Page): Promise<string[]> => page.evaluate(() => window.probe.taken.map(({ key }) => key));

  it('twenty redraws of everything: still one button each', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    for (let redraw = 0; redraw < 20; redraw += 1) {
      await page.evaluate(() => {
        const root = document.getElementById('spa_root');
        if (root !== null) root.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)));
      });
    }
    expect(await count(page)).toBe(5);
    await page.locator(PRESS).click();
    await expect.poll(() => taken(page)).toEqual(['vk:-227142522_3275']);
    await page.context().close();
  });

  it('redraws of only the row the button stands in', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(async () => {
      for (let redraw = 0; redraw < 15; redraw += 1) {
        for (const row of document.querySelectorAll('[data-testid="post_footer_action_share"]'))
          row.parentElement?.replaceWith(row.parentElement.cloneNode(true));
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await count(page)).toBe(5);
    expect(await page.locator('v-rabotu button').count()).toBe(5);
    await page.context().close();
  });

  it('a node re-used for another post: the button takes the post that is there now', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.locator(PRESS).click();
    // What a press takes where the node is re-used at once: reused-nodes.e2e.ts.
    await expect.poll(() => taken(page)).toEqual(['vk:-227142522_3275']);
    await page.evaluate(() => {
      const post = document.querySelector('[data-post-id="-227142522_3275"]');
      post?.querySelector('[data-testid="post_date_block_preview"]')?.setAttribute('href', '/wall-227142522_9999');
      for (const link of post?.querySelectorAll('[data-testid="wall_comment_date"]') ?? [])
        link.setAttribute('href', link.getAttribute('href')?.replace('3275', '9999') ?? '');
      post?.setAttribute('data-post-id', '-227142522_9999');
    });
    const button = page.locator('[data-post-id="-227142522_9999"] > .vkuiDiv__host v-rabotu button');
    expect(await button.textContent()).toBe('Взять в работу');
    await button.click();
    await page.locator('#\\35 _3301 v-rabotu button').click();
    await expect
      .poll(() => taken(page))
      .toEqual(['vk:-227142522_3275', 'vk:-227142522_9999', 'vk:-227142522_9999:3301']);
    await page.context().close();
  });

  it('two numbers of one message: not taken, said in words, reported', async () => {
    const page = await openPage(
      browser,
      WALL_ADDRESS,
      WALL.replaceAll('href="/wall-227142522_3276"', 'href="/wall-1_1"'),
    );
    const button = page.locator('[data-post-id="-227142522_3276"] > div v-rabotu button');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Не взято. Повторить');
    expect(await button.getAttribute('title')).toContain('разные номера');
    expect(await taken(page)).toEqual([]);
    await page.context().close();
  });

  it('a page that removes the button at every insertion wins after twenty', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('#\\35 _3301 v-rabotu')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
      document.querySelector('#\\35 _3301 v-rabotu')?.remove();
    });
    await page.waitForTimeout(500);
    expect(await count(page)).toBe(4);
    expect(await page.evaluate(() => window.probe.troubles.map(({ field }) => field))).toEqual([
      'vk-react/comment/button',
    ]);
    await page.context().close();
  });

  it('a button moved elsewhere by the page comes back; a copied one is inert and removed', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(() => {
      const host = document.querySelector('#\\35 _3301 v-rabotu');
      if (host !== null) document.body.append(host, host.cloneNode(true));
    });
    expect(await page.locator('body > v-rabotu').count()).toBe(0);
    expect(await page.locator('#\\35 _3301 v-rabotu').count()).toBe(1);
    expect(await count(page)).toBe(5);
    await page.context().close();
  });

  it('forged clicks do nothing, the page sees nothing of a real one', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(() => {
      Reflect.set(window, 'seen', 0);
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) {
        window.addEventListener(
          type,
          (event) => (
            Reflect.set(window, 'seen', Number(Reflect.get(window, 'seen')) + 1),
            event.stopImmediatePropagation()
          ),
          true,
        );
      }
      for (const host of document.querySelectorAll('v-rabotu')) {
        (host as HTMLElement).click();
        host.shadowRoot?.querySelector('button')?.click();
        host.shadowRoot
          ?.querySelector('button')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    expect(await taken(page)).toEqual([]);
    await page.locator(PRESS).click();
    await expect.poll(() => taken(page)).toEqual(['vk:-227142522_3275']);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toBe(0);
    await page.context().close();
  });

  it('the keyboard reaches the button and presses it', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.localName === 'v-rabotu')) break;
    }
    await expect.poll(() => page.evaluate(() => window.probe.previews)).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => taken(page)).toEqual(['vk:-227142522_3275']);
    await page.context().close();
  });

  it('forms with inputs named as DOM methods break nothing', async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    await page.evaluate(() => {
      const methods = [
        'matches',
        'querySelectorAll',
        'querySelector',
        'closest',
        'remove',
        'localName',
        'isConnected',
        'parentNode',
        'contains',
        'firstChild',
      ];
      const inputs = methods.map((name) => `<input name="${name}">`).join('');
      const post =
        '<article data-testid="post" data-post-id="-5_5"><div data-testid="showmoretext-in">Текст</div><a data-testid="post_date_block_preview" href="/wall-5_5">вчера в 1:00</a></article>';
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form data-testid="post" data-post-id="-6_6">${inputs}</form><form>${inputs}${post}</form>`,
      );
    });
    // By coordinates: playwright's own click asks the clobbered form.
    const { x, y } = await page.evaluate(() => {
      const button = document.querySelector('[data-post-id="-5_5"] v-rabotu')?.shadowRoot?.querySelector('button');
      button?.scrollIntoView();
      const box = button?.getBoundingClientRect();
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    });
    await page.mouse.click(x + 5, y + 5);
    await expect.poll(() => taken(page)).toEqual(['vk:-5_5']);
    expect(await page.evaluate(() => document.querySelector('[data-post-id="-6_6"] v-rabotu'))).toBeNull();
    await page.context().close();
  });

  it("the page's own controls stay where they were", async () => {
    const page = await openPage(browser, WALL_ADDRESS, WALL);
    const boxes = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify(
          [...document.querySelectorAll('body *:not(v-rabotu)')]
            .filter((e) => e.tagName !== 'SCRIPT')
            .map((e) => {
              const { x, y, height } = e.getBoundingClientRect();
              return [
                e.getAttribute('data-testid') ?? e.tagName,
                Math.round(x),
                Math.round(y),
                Math.round(height),
              ].join(' ');
            }),
        ),
      );
    const withButtons = JSON.parse(await boxes()) as string[];
    await page.evaluate(() => window.probe.end.abort());
    const without = JSON.parse(await boxes()) as string[];
    expect(withButtons.filter((line, index) => line !== without[index])).toEqual([]);
    await page.context().close();
  });
});
