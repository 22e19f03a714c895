import { escapeHtml } from './markup.ts';
import { listenToComposers } from './composer.ts';
import { viewOf, type View } from './view.ts';

/** What tests and the bar at the foot of a stand page can do with it. */
export interface StandPage {
  /** Throws all posts away and draws them anew, as both networks do after any change. */
  redraw(times: number): void;
  /** Gives every node the next post, as a virtual list does. */
  recycle(): void;
  /** Appends up to `count` more posts; answers how many stand on the page. */
  more(count: number): number;
}

const PAGE_OF_FEED = 20;
const main = required('main');
let view: View = viewOf(new URL(location.href));
let shown = 0;

const stand: StandPage = {
  redraw(times) {
    for (let round = 0; round < times; round++) {
      const count = shown;
      main.replaceChildren();
      shown = 0;
      stand.more(count);
    }
  },
  recycle() {
    const nodes = [...main.children];
    const posts = view.posts.slice(0, nodes.length);
    const now = Date.now();
    nodes.forEach((node, index) => {
      const template = document.createElement('template');
      template.innerHTML = drawn(posts[(index + 1) % posts.length], now);
      const other = template.content.firstElementChild;
      if (other) become(node, other);
    });
  },
  more(count) {
    const next = view.posts.slice(shown, shown + count);
    const now = Date.now();
    main.insertAdjacentHTML('beforeend', next.map((post) => view.draw(post, now)).join(''));
    shown += next.length;
    return shown;
  },
};

Object.assign(globalThis, { stand });
show();
listenToComposers(() => view);
addEventListener('popstate', show);
addEventListener('click', followWithoutLoading);
growAtTheEnd(required('.stand-end'));
for (const button of document.querySelectorAll<HTMLButtonElement>('.stand-bar button')) {
  button.addEventListener('click', () => stand.redraw(Number(button.value)));
}

/** More posts whenever the end is near; observed anew each time, for the end may still be near after that. */
function growAtTheEnd(end: Element): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting || shown === stand.more(PAGE_OF_FEED)) return;
      observer.unobserve(end);
      observer.observe(end);
    },
    { rootMargin: '400px' },
  );
  observer.observe(end);
}

function show(): void {
  view = viewOf(new URL(location.href));
  document.body.dataset['design'] = view.design;
  document.title = view.community.name;
  required('.cover').innerHTML =
    `<h1>${escapeHtml(view.community.name)}</h1><p>${escapeHtml(view.community.about)}</p>`;
  main.replaceChildren();
  shown = 0;
  stand.more(PAGE_OF_FEED);
}

/** Both networks change the address and replace the content instead of loading a page (dom.md §5.1). */
function followWithoutLoading(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (!/^\/(wall-|group\/\d+\/topic\/|discussions\/)/.test(new URL(link.href).pathname)) return;
  history.pushState(null, '', link.href);
  scrollTo(0, 0);
  show();
}

function drawn(post: View['posts'][number] | undefined, now: number): string {
  return post ? view.draw(post, now) : '';
}

function become(node: Element, other: Element): void {
  for (const { name } of node.attributes) node.removeAttribute(name);
  for (const { name, value } of other.attributes) node.setAttribute(name, value);
  node.replaceChildren(...other.childNodes);
}

function required(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} on the stand page`);
  return element;
}
