/**
 * A careful stranger: one observer, one shadow root and one shared style sheet a message, the key read and the author put
 * into the button's name, one listener for all. What a good extension without our refusals would cost. A script by itself,
 * for any world of the page.
 */
const ROOTS = '[data-testid="post"][data-post-id], [data-testid="wall_comments_comment_root"]';
const ANCHORS = '[data-testid="post_footer_action_share"], [data-testid="comment-share"]';
const LABEL = 'Взять в работу';

const sheet = new CSSStyleSheet();
sheet.replaceSync('button { font: inherit; border: 1px solid; border-radius: 6px; padding: 2px 8px; cursor: pointer }');
const keys = new WeakMap<Element, string>();
const seat = (root: Element) => {
  if (keys.has(root)) return;
  const post = root.closest('[data-post-id]')?.getAttribute('data-post-id') ?? '';
  const anchor = root.querySelector(ANCHORS);
  if (anchor === null || post === '') return;
  const author =
    root.querySelector('[data-testid="post-header-title"], [data-testid="comment-owner"]')?.textContent ?? '';
  const host = document.createElement('v-rabotu');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = LABEL;
  button.setAttribute('aria-label', `${LABEL}: ${author}`);
  shadow.append(button);
  keys.set(root, `vk:${post}:${root.id}`);
  anchor.after(host);
};
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(ROOTS)) seat(node);
      for (const root of node.querySelectorAll(ROOTS)) seat(root);
    }
  }
}).observe(document, { childList: true, subtree: true });
addEventListener('click', (event) => void keys.get(event.target as Element), { capture: true });
