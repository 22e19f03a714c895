import type { Page } from 'playwright-core';
import type { RunningExtension } from './launch-extension.ts';

/** A post in VK's React markup with this inside (dom.md §2.3). */
export function vkPost(
  id: string,
  {
    author = 'Анна К.',
    text = '',
    date = '<a data-testid="post_date_block_preview" href="/wall{id}">вчера в 18:20</a>',
  } = {},
): string {
  const head = author === '' ? '' : `<h3><a data-testid="post-header-title" href="/id1">${author}</a></h3>`;
  return `<article data-testid="post" data-post-id="${id}" data-post-nesting-lvl="0">
    <div data-testid="post-header">${head}</div>
    <div data-testid="post-content-container"><div data-testid="showmoretext"><div data-testid="showmoretext-in">${text}</div></div></div>
    ${date.replace('{id}', id)}
    <button data-testid="post_footer_action_share">Поделиться</button>
  </article>`;
}

/** Opens a page of our own making at an address of VK, on the host asked for. */
export async function openVkPage({ context }: RunningExtension, address: string, body: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>Стена</title><main>${body}</main>`,
    }),
  );
  await page.goto(address);
  return page;
}
