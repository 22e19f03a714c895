import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './open-page';
import { savedPage } from './saved-page';

const WALL_ADDRESS = 'https://vk.com/zarechny';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const taken = (page: Page): Promise<string[]> => page.evaluate(() => window.probe.taken.map(({ key }) => key));

/** A wall of one post of VK's React design, and `show(id)`: from now on its node shows another one. */
const ONE_POST = `<!doctype html><meta charset="utf-8"><title>Стена</title><main>
  <article data-testid="post" data-post-id="-1_2" data-post-nesting-lvl="0">
    <a data-testid="post-header-title" href="/id2">Автор 2</a>
    <div data-testid="showmoretext-in">Текст 2</div>
    <a data-testid="post_date_block_preview" href="/wall-1_2">сегодня в 0:01</a>
    <div id="row"><button data-testid="post_footer_action_share">Поделиться</button></div>
  </article></main>
<script>
  const post = document.querySelector('article');
  function show(id) {
    post.querySelector('[data-testid="post-header-title"]').textContent = 'Автор ' + id;
    post.querySelector('[data-testid="showmoretext-in"]').textContent = 'Текст ' + id;
    post.querySelector('[data-testid="post_date_block_preview"]').setAttribute('href', '/wall-1_' + id);
    post.setAttribute('data-post-id', '-1_' + id);
  }
  function redraw(id) {
    show(id);
    document.getElementById('row').replaceWith(document.getElementById('row').cloneNode(true));
  }
</script>`;

describe('a node that shows another message', () => {
  it('between the press and the browser’s word that the button is seen: the pressed one is taken, as it was read', async () => {
    const page = await openPage(browser, WALL_ADDRESS, ONE_POST);
    await page.evaluate(() => {
      const button = document.querySelector('v-rabotu')?.shadowRoot?.querySelector('button');
      if (button == null) return;
      const observer = new MutationObserver(() => {
        if (button.dataset['state'] !== 'pending') return;
        observer.disconnect();
        (globalThis as unknown as { show(id: number): void }).show(3);
      });
      observer.observe(button, { attributes: true });
    });
    await page.locator('v-rabotu button').click();
    await expect.poll(() => taken(page)).toEqual(['vk:-1_2']);
    expect(await page.evaluate(() => window.probe.taken[0])).toMatchObject({
      text: 'Текст 2',
      author: { name: 'Автор 2' },
      url: 'https://vk.com/wall-1_2',
    });
    const button = page.locator('v-rabotu button');
    expect(await button.getAttribute('aria-label')).toBe('Взять в работу: Автор 3');
    await page.evaluate('show(2)');
    await expect.poll(() => button.textContent()).toBe('№ 1 · в работе');
    await page.context().close();
  });

  it('between the finger’s down and up: it is not taken, and the button says why', async () => {
    const page = await openPage(browser, WALL_ADDRESS, ONE_POST);
    const button = page.locator('v-rabotu button');
    await button.hover();
    await page.mouse.down();
    await page.evaluate('show(3)');
    await page.mouse.up();
    await expect.poll(() => button.textContent()).toBe('Не взято. Повторить');
    expect(await button.getAttribute('title')).toContain('другое сообщение');
    expect(await taken(page)).toEqual([]);
    await button.click();
    await expect.poll(() => taken(page)).toEqual(['vk:-1_3']);
    await page.context().close();
  });

  it('again and again, each time drawn anew: every one has its button', async () => {
    const page = await openPage(browser, WALL_ADDRESS, ONE_POST);
    for (let id = 3; id < 40; id += 1) {
      await page.evaluate(`redraw(${id})`);
      const name = `Взять в работу: Автор ${id}`;
      await expect.poll(() => page.getByRole('button', { name, exact: true }).count()).toBe(1);
    }
    expect(await page.locator('v-rabotu').count()).toBe(1);
    await page.context().close();
  });

  it('OK: named by nothing but its links, which change', async () => {
    const page = await openPage(browser, 'https://ok.ru/feed', savedPage('ok-desktop/2026-11-21_feed'));
    const first = page.locator('v-rabotu button').first();
    await first.click();
    await expect.poll(() => first.textContent()).toContain('№ 1');
    const [was = ''] = await taken(page);
    const fresh = '155999999999999';
    await page.evaluate(
      ([before = '', after = '']) => {
        const item = document.querySelector('v-rabotu')?.closest('.feed-w');
        for (const link of item?.querySelectorAll('a[href]') ?? [])
          link.setAttribute('href', link.getAttribute('href')?.replace(before, after) ?? '');
      },
      [was.replace('ok:', ''), fresh],
    );
    await expect.poll(() => first.textContent()).toBe('Взять в работу');
    await expect.poll(() => page.evaluate(() => window.probe.asked.at(-1))).toEqual([`ok:${fresh}`]);
    await first.click();
    await expect.poll(() => taken(page)).toEqual([was, `ok:${fresh}`]);
    await page.context().close();
  });

  it('OK: a layer that opens the next topic in the same nodes, named by its block and the address', async () => {
    const page = await openPage(
      browser,
      'https://ok.ru/group/53000000000123/topic/155000000000456',
      `<!doctype html><meta charset="utf-8"><title>Тема</title><div class="media-layer_c"><div class="mlr_top"></div>
       <div class="mlr_cnt" id="cnts_155000000000456"><div class="media-text_cnt_tx">Первая</div></div></div>`,
    );
    const button = page.locator('v-rabotu button');
    await button.click();
    await expect.poll(() => button.textContent()).toContain('№ 1');
    await page.evaluate(() => {
      history.pushState(null, '', '/group/53000000000123/topic/155000000000789');
      const block = document.querySelector('.mlr_cnt');
      if (block !== null) block.id = 'cnts_155000000000789';
      const text = document.querySelector('.media-text_cnt_tx');
      if (text !== null) text.textContent = 'Вторая';
    });
    await expect.poll(() => button.textContent()).toBe('Взять в работу');
    await page.context().close();
  });
});
