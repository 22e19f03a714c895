import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createButtonBoard } from '../../lib/site/button/button-board';
import { HOST_TAG } from '../../lib/site/button/create-button';
import { okSite } from '../../lib/site/ok/ok-site';
import { selectorsOf } from '../../lib/site/selectors-of';
import type { Mark } from '../../lib/site/site';
import { watchMessages } from '../../lib/site/watch-messages';

const KEY = 'ok:155000000000456';
const MARK = { key: KEY, caseId: 'c1', number: 5, label: 'в работе', left: '', closed: false } as unknown as Mark;
const href = (topic: string) => `/group/53000000000123/topic/${topic}`;

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

/** A page of OK that is watched, with a button beside each message. */
function aPage(html: string, address: string) {
  const { document, window } = parseHTML(`<html><body>${html}</body></html>`);
  const { Element, HTMLFormElement, MutationObserver } = window;
  vi.stubGlobal('Element', Element);
  vi.stubGlobal('HTMLFormElement', HTMLFormElement);
  vi.stubGlobal('MutationObserver', MutationObserver);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = (): void => undefined;
    },
  );
  const page = { document, url: new URL(address, 'https://ok.ru') };
  const came: string[] = [];
  const troubles: string[] = [];
  const board = createButtonBoard(
    okSite,
    () => page,
    (field) => troubles.push(field),
    (key) => came.push(key),
  );
  const watched = {
    appeared: board.seat,
    renamed: board.recheck,
    disturbed: board.checkHost,
    isWanted: () => true,
    settled: () => undefined,
  };
  watchMessages(document, selectorsOf(okSite).roots, watched, ended.signal);
  const label = () => document.querySelector(HOST_TAG)?.shadowRoot?.querySelector('button')?.textContent;
  const one = (css: string): Element => {
    const element = document.querySelector(css);
    if (element === null) throw new Error(`no ${css}`);
    return element;
  };
  return { board, one, label, came, troubles };
}

/** A feed of one post, named by nothing but the link of its text. */
function aFeed() {
  const page = aPage(
    `<main><div class="feed-w"><div class="media-text_cnt"><div class="media-text_cnt_tx">свет</div>
     <a class="media-text_a" href="${href('155000000000456')}"></a></div></div></main>`,
    '/feed',
  );
  return { ...page, main: page.one('main'), post: page.one('.feed-w'), link: page.one('a') };
}

/** The page's task is over, and all observers were told. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('a message in work that a list takes off the page and puts back says so at once, opens its case, and is asked about', async () => {
  const { board, main, post, label, came } = aFeed();
  board.showMark(KEY, MARK);
  post.remove();
  await settled();
  expect(board.keys()).toEqual([]);
  main.append(post);
  await settled();
  expect(board.stateOf(KEY)).toEqual({ is: 'marked', mark: MARK });
  expect(label()).toContain('5');
  expect(came).toEqual([KEY, KEY]);
});

it('a case that was dropped while its message was off the page: the button that comes back is free', async () => {
  const { board, main, post, label } = aFeed();
  board.showMark(KEY, MARK);
  post.remove();
  await settled();
  board.showMark(KEY, null);
  main.append(post);
  await settled();
  expect(label()).toBe('Взять в работу');
});

it('a node that named no message for a while has a button as soon as its link names one', async () => {
  const { board, link, label, troubles } = aFeed();
  link.removeAttribute('href');
  await settled();
  expect(label()).toBeUndefined();
  link.setAttribute('href', '/profile/1');
  await settled();
  expect(troubles).toEqual(['ok/feed/identity']);
  link.setAttribute('href', href('155000000000457'));
  await settled();
  expect(board.keys()).toEqual(['ok:155000000000457']);
  expect(label()).toBe('Взять в работу');
});

it('a node that is renamed on its way out is not held', async () => {
  const { board, post, link } = aFeed();
  link.setAttribute('href', href('155000000000457'));
  post.remove();
  await settled();
  expect(board.keys()).toEqual([]);
});

it('a comment that is named by its wrapper is known by a new name of that', async () => {
  const params = (number: string) => `{"data":{"commentId":"${number}"}}`;
  const { board, one } = aPage(
    `<div class="comments_lst_cnt"><div id="hook_Block_9"><div class="wrapper" data-seen-params='${params('1795243000001')}'>
     <div class="comments_i"><span class="js-text-full">свет</span></div></div></div></div>`,
    href('155000000000456'),
  );
  expect(board.keys()).toEqual([`${KEY}:1795243000001`]);
  one('.wrapper').setAttribute('data-seen-params', params('1795243000002'));
  await settled();
  expect(board.keys()).toEqual([`${KEY}:1795243000002`]);
});
