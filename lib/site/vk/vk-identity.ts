import { around } from '../around';
import type { Glance, Identify, MessageDesign } from '../design';
import { ownElement } from '../read/own-elements';
import { keyPart, vkAddress } from './vk-address';

const OBJECT_ID = /^-?[1-9]\d{0,15}_[1-9]\d{0,15}$/;

/** A post: its attribute against the link of its date (dom.md facts 3 and 6). */
export const vkPost: Identify = (root, design, page) => {
  const linked = vkAddress(hrefOf(root, design))?.id;
  const id = nodeId(root) ?? linked;
  if (id === undefined) return null;
  return { key: `vk:${id}`, url: `${page.url.origin}/wall${id}`, parentKey: null, agreed: agree([linked], id) };
};

/** A post's key by its attribute. */
export const vkPostGlance: Glance = (root) => {
  const id = nodeId(root);
  return id === undefined ? null : `vk:${id}`;
};

/** A React comment's key by the number in `id` and the post around it. */
export const vkCommentGlance: Glance = (root) => {
  const number = root.hasAttribute('data-testid') ? numberIn(root.id) : undefined;
  const post = number === undefined ? null : root.closest('[data-testid="post"], [data-post-nesting-lvl="0"]');
  const id = post === null ? undefined : nodeId(post);
  return id === undefined ? null : `vk:${id}:${number}`;
};

/**
 * A comment: the link `?reply=`, the number in `id` or `data-post-id`, `replyClick('post', number` of the classic design,
 * and the post around it. The last must agree in the React design only: in a classic feed a comment may stand under
 * another post than its own (DBL 2021).
 */
export const vkComment: Identify = (root, design, page) => {
  const link = vkAddress(hrefOf(root, design));
  const [, place, clicked] = /replyClick\('(-?[1-9]\d*_(?:photo)?[1-9]\d*)',\s*([1-9]\d*)/.exec(clickOf(root)) ?? [];
  const own = numberIn(root.getAttribute('data-post-id') ?? root.id);
  const outer = postAround(root);
  const number = link?.reply ?? own;
  const post = link?.object ?? objectOfClick(place) ?? outer ?? vkAddress(page.url.pathname + page.url.search)?.object;
  if (number === undefined || post === undefined) return null;
  const isStrict = root.hasAttribute('data-testid') && post.startsWith('wall');
  const thread = link?.thread ?? threadAround(root) ?? answeredBefore(root) ?? number;
  const base = `vk:${keyPart(post)}`;
  const inThread = thread !== number;
  return {
    key: `${base}:${number}`,
    url: `${page.url.origin}/${post}?reply=${number}${inThread ? `&thread=${thread}` : ''}`,
    parentKey: inThread ? `${base}:${thread}` : base,
    agreed: agree([own, clicked], number) && agree([objectOfClick(place), isStrict ? outer : undefined], post),
  };
};

/** A message of a board topic: `id="post-1_15"`, the topic in the address, `?post=15`. */
export const vkBoardPost: Identify = (root, design, page) => {
  const own = nodeId(root)?.split('_')[1];
  const href = hrefOf(root, design);
  const linked = vkAddress(href)?.reply;
  const topic = (vkAddress(href) ?? vkAddress(page.url.pathname))?.object;
  const number = own ?? linked;
  if (number === undefined || topic === undefined || !topic.startsWith('topic')) return null;
  return {
    key: `vk:${topic}:${number}`,
    url: `${page.url.origin}/${topic}?post=${number}`,
    parentKey: `vk:${topic}`,
    agreed: agree([linked], number),
  };
};

/** Does every source that says anything say the same? */
function agree(sources: readonly (string | undefined)[], value: string): boolean {
  return sources.every((each) => each === undefined || each === value);
}

/** `-1_2` of `data-post-id="-1_2"`, `id="post-1_2"`, `id="wall-1_2"`; undefined when absent or malformed. */
function nodeId(element: Element): string | undefined {
  const id = element.getAttribute('data-post-id') ?? element.id.replace(/^(?:post|wall)/, '');
  return OBJECT_ID.test(id) ? id : undefined;
}

function hrefOf(root: Element, design: MessageDesign): string {
  return ownElement(root, design, design.link)?.getAttribute('href') ?? '';
}

/** The number after the last `_` of the comment's `id` (dom.md fact 4). */
function numberIn(id: string): string | undefined {
  return /(?:^|_)([1-9]\d{0,15})$/.exec(id)?.[1];
}

function postAround(root: Element): string | undefined {
  const css =
    '[data-testid="post"][data-post-id], [data-post-nesting-lvl="0"], .post:not(.reply), .wl_post, .wall_item';
  const post = around(root, css);
  const id = post === null ? undefined : nodeId(post);
  return id && `wall${id}`;
}

function threadAround(root: Element): string | undefined {
  const thread = root.closest('[data-testid="wall_comments_layout_thread"]');
  return numberIn(thread?.previousElementSibling?.id ?? '');
}

/** The comment a classic one answers: `showReply('post', '-1_15')` of its «кому» link (KON 2011–2012). */
function answeredBefore(root: Element): string | undefined {
  const onclick = root.querySelector('.reply_to[onclick*="showReply("]')?.getAttribute('onclick') ?? '';
  return /showReply\('[^']*',\s*'-?\d+_([1-9]\d*)'/.exec(onclick)?.[1];
}

function clickOf(root: Element): string {
  return (
    (root.getAttribute('onclick') ?? '') +
    (root.querySelector('[onclick*="replyClick("]')?.getAttribute('onclick') ?? '')
  );
}

/** `-1_2` is a post, `-1_photo5` a photo (BN 2026). */
function objectOfClick(id: string | undefined): string | undefined {
  return id?.includes('_photo') ? `photo${id.replace('_photo', '_')}` : id && `wall${id}`;
}
