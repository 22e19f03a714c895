import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { metricsOf } from '../../bench/page/page-metrics';
import { openPage, startBrowser } from './open-page';

const POSTS = 2000;
const COMMENTS = 5;
const MESSAGES = POSTS * (1 + COMMENTS);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Appends a batch as infinite scroll does; every fifth time redraws it, and names the nodes of the one before anew. */
async function scrollOn({ from, posts, comments }: { from: number; posts: number; comments: number }): Promise<void> {
  const comment = (post: number, index: number) =>
    `<div data-testid="wall_comments_comment_root" id="-1_${post * 10 + index}"><a data-testid="comment-owner" href="/id5">Пётр</a>
     <div data-testid="comment-text">Ответ ${index}</div><span data-testid="comment-share"></span></div>`;
  const post = (id: number) =>
    `<article data-testid="post" data-post-id="-1_${id}"><h3><a data-testid="post-header-title" href="/id1">Анна</a></h3>
     <div data-testid="post-content-container"><div data-testid="showmoretext-in">Запись ${id}</div></div>
     <button data-testid="post_footer_action_share"></button>
     ${Array.from({ length: comments }, (_, index) => comment(id, index + 1)).join('')}</article>`;
  const main = document.querySelector('main');
  const ids = Array.from({ length: posts }, (_, index) => from + index);
  main?.insertAdjacentHTML('beforeend', ids.map(post).join(''));
  await new Promise(requestAnimationFrame);
  if (from % 100 !== 1) return;
  for (const article of [...(main?.children ?? [])].slice(-posts)) article.replaceWith(article.cloneNode(true));
  await new Promise(requestAnimationFrame);
  // A virtual list: the nodes stay, the messages are others.
  for (const article of [...(main?.children ?? [])].slice(-posts))
    article.setAttribute('data-post-id', `${article.getAttribute('data-post-id') ?? ''}7`);
  await new Promise(requestAnimationFrame);
}

it('a feed of 2,000 posts and 10,000 comments: one right button each, and nothing left when they are gone', async () => {
  const page = await openPage(browser, 'https://vk.com/feed', '<!doctype html><meta charset="utf-8"><main></main>');
  const metrics = await metricsOf(page);
  const before = await metrics.settled();
  for (let from = 1; from <= POSTS; from += 20) await page.evaluate(scrollOn, { from, posts: 20, comments: COMMENTS });
  const seen = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('article, [data-testid="wall_comments_comment_root"]')];
    const own = (root: Element) =>
      [...root.querySelectorAll('v-rabotu')].filter(
        (host) => host.closest('article, [data-testid="wall_comments_comment_root"]') === root,
      ).length;
    return { roots: roots.length, one: roots.filter((root) => own(root) === 1).length };
  });
  expect(seen).toEqual({ roots: MESSAGES, one: MESSAGES });
  const full = await metrics.settled();
  expect(full.listeners - before.listeners).toBeLessThan(10);

  for (const at of [0, 20, 21, 999, 1999]) {
    const article = page.locator('main > article').nth(at);
    const id = await article.getAttribute('data-post-id');
    await article.locator('v-rabotu button').first().click();
    await expect.poll(() => page.evaluate(() => window.probe.taken.at(-1)?.key)).toBe(`vk:${id}`);
    await article.locator('v-rabotu button').nth(2).click();
    await expect
      .poll(() => page.evaluate(() => window.probe.taken.at(-1)?.key ?? ''))
      .toMatch(new RegExp(`^vk:${id}:\\d+2$`));
  }

  await page.evaluate(() => {
    document.querySelector('main')?.replaceChildren();
    Object.assign(window.probe, { taken: [], asked: [] });
  });
  await page.mouse.move(0, 0);
  const after = await metrics.settled();
  // What the browser driver leaves in the page is no more for a bigger feed; a message has some twenty nodes.
  expect(after.nodes - before.nodes).toBeLessThan(MESSAGES * 0.02);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.heap - before.heap).toBeLessThan(MESSAGES * 250);
  await page.context().close();
}, 180_000);
