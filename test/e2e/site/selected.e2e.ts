import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './open-page';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(html: string): Promise<void> {
  page = await openPage(browser, 'https://vk.com/zarechny', html);
}

/** Selects from the beginning of one element to the end of another and asks whose text that is. */
function selected(from: string, to = from): Promise<string | null> {
  return page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (start === null || end === null) throw new Error(`${first} or ${last} is not on the page`);
      document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
      return window.probe.late.selected('не важно', 0)?.key ?? null;
    },
    [from, to] as const,
  );
}

function held(text: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    document.getSelection()?.removeAllRanges();
    return window.probe.late.selected(wanted, 0)?.key ?? null;
  }, text);
}

const TEXT = '[data-testid="showmoretext-in"]';
const post = (id: string, text: string, inside = '') =>
  `<article data-testid="post" data-post-id="${id}"><h3><a data-testid="post-header-title" href="/id1">Анна</a></h3>
  <div data-testid="post-content-container"><div data-testid="showmoretext"><div data-testid="showmoretext-in">${text}</div></div></div>${inside}</article>`;
const comment = (id: string, text: string, testid = 'wall_comments_comment_root') =>
  `<div data-testid="${testid}" id="${id}"><a data-testid="comment-owner" href="/id5">Пётр</a>
  <div data-testid="comment-text"><div data-testid="showmoretext"><div data-testid="showmoretext-in">${text}</div></div></div></div>`;

describe('whose text is selected', () => {
  it('the message in whose text the whole selection lies, a comment apart from its post', async () => {
    await open(post('-1_2', 'Нет воды <b>третий</b> день', comment('-1_5', 'И у нас')));
    expect(await selected(TEXT)).toBe('vk:-1_2');
    expect(await selected(`${TEXT} b`)).toBe('vk:-1_2');
    expect(await selected('[id="-1_5"] [data-testid="comment-text"]')).toBe('vk:-1_2:5');
  });

  it('nobody’s where it reaches over two messages, over a name, or lies in strange markup within a post', async () => {
    await open(
      post(
        '-1_2',
        'Нет воды',
        comment('-1_5', 'И у нас') + comment('-1_6', 'И у меня', 'new2027') + '<p id="x">Да</p>',
      ),
    );
    expect(await selected(TEXT, '[id="-1_5"] [data-testid="comment-text"]')).toBeNull();
    expect(await selected('[data-testid="post-header-title"]', TEXT)).toBeNull();
    expect(await selected('[id="-1_6"] [data-testid="comment-text"]')).toBeNull();
    expect(await selected('#x')).toBeNull();
  });

  it('of a paragraph that ends where the next block begins, as a triple click marks it', async () => {
    await open(post('-1_2', '<p id="one">Нет воды</p>', '<footer id="two">12 комментариев</footer>'));
    const key = await page.evaluate(() => {
      const [one, two] = [document.querySelector('#one'), document.querySelector('#two')];
      if (one?.firstChild && two) document.getSelection()?.setBaseAndExtent(one.firstChild, 0, two, 0);
      return window.probe.late.selected('', 0)?.key;
    });
    expect(key).toBe('vk:-1_2');
  });

  it('where the selection is lost, the only message that holds the text, never one of several', async () => {
    await open(post('-1_2', 'Третий день нет воды') + post('-1_3', 'Третий день нет света'));
    expect(await held('день  нет воды')).toBe('vk:-1_2');
    expect(await held('Третий день')).toBeNull();
    expect(await held('воды')).toBeNull();
    expect(await held('Нет газа вторую неделю')).toBeNull();
  });
});
