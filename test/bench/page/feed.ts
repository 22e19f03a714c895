import { ADMINISTRATION } from '../../stand/district.ts';
import { endlessFeed } from '../../stand/endless-feed.ts';
import { vkReactPost } from '../../stand/vk-react.ts';
import { floor } from './floor';

/** A feed of VK's React markup that the bench drives; with `?with=floor` the page itself adds the buttons. */
export interface BenchFeed {
  /** Appends posts of five comments, as scrolling does, and answers at the second frame after. */
  append(posts: number): Promise<void>;
  /** Draws the last posts anew: other nodes, the same messages. */
  redraw(posts: number): Promise<void>;
  /** Changes of the page that are none of ours: a ticker's text, class names, styles. */
  noise(changes: number): Promise<void>;
  /** Share of the last appended messages whose button was there at the first frame after, and after how many ms. */
  arrivals(): { atNextFrame: number; ms: number };
  empty(): Promise<void>;
}

const NOW = Date.parse('2026-11-20T09:00:00Z');
const ROOTS = '[data-testid="post"], [data-testid="wall_comments_comment_root"]';
const main = document.createElement('main');
const ticker = document.createElement('aside');
// In a corner, as a chat is: growing, it must not move the feed, or every change would be measured by the browser's drawing.
ticker.style.cssText =
  'position: fixed; inset: auto 0 0 auto; width: 200px; height: 100px; overflow: hidden; contain: strict';
const decorate = new URLSearchParams(location.search).get('with') === 'floor' ? floor : () => undefined;
let shown = 0;
let arrived = { atNextFrame: 0, ms: 0 };

const feed: BenchFeed = {
  async append(posts) {
    const nodes = drawn(shown, posts);
    shown += posts;
    const from = performance.now();
    main.append(...nodes);
    nodes.forEach(decorate);
    await frame();
    const roots = nodes.flatMap((node) => [node, ...node.querySelectorAll(ROOTS)]);
    const seated = roots.filter((root) => root.querySelector('v-rabotu') !== null).length;
    arrived = { atNextFrame: seated / roots.length, ms: performance.now() - from };
    await frame();
  },
  async redraw(posts) {
    const nodes = drawn(shown - posts, posts);
    [...main.children].slice(-posts).forEach((old, index) => old.replaceWith(nodes[index] ?? ''));
    nodes.forEach(decorate);
    await frame();
  },
  async noise(changes) {
    for (let change = 0; change < changes; change += 1) {
      ticker.textContent = `Онлайн: ${change}`;
      ticker.className = `ticker ticker--${change % 7}`;
      const line = document.createElement('p');
      line.append(document.createElement('b'), `${change}`);
      ticker.append(line);
      if (change % 50 === 49) await frame();
    }
  },
  arrivals: () => arrived,
  async empty() {
    main.replaceChildren();
    await frame();
    await frame();
  },
};

document.body.append(ticker, main);
Object.assign(globalThis, { feed });

function drawn(from: number, count: number): Element[] {
  const template = document.createElement('template');
  template.innerHTML = endlessFeed(from, count, 5)
    .map((post) => vkReactPost(post, ADMINISTRATION, NOW))
    .join('');
  return [...template.content.children];
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
