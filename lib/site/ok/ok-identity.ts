import { parsedAddress } from '../../shape/parsed-address';
import type { Glance, Identify, MessageDesign, Page } from '../design';
import { ownElement } from '../read/own-elements';
import { okTopicId } from './ok-address';

const ID = /^[1-9]\d{2,19}$/;
const OPEN_TOPIC =
  '.media-layer_c, #hook_Block_MediaTopicLayerBody, .mdialog_chat_window_cnt, .photo-layer_bottom_block';

const LISTED = '.feed-w, .groups_post-w';
/** Parts of a topic that name other messages. */
const OF_OTHERS = '.comments_lst, .comments_i, .media-reshare, .mediatopic-reshare';
const LINK = 'a.media-text_a[href*="/topic/"], a.media-text_a[href*="/statuses/"]';
/** What opens the comments of a topic; in its text it may be the link to another one. */
const TALK = '[href*="/discussions/"]:not(.media-text_cnt_tx *, .media-text_cnt *)';

/** An item of a list: the link of its text against the link of its comments and the ids of its blocks. */
export const okTopic: Identify = (root, design, page) => topicOf(root, design, page, topicSources(root, design));

/** The opened topic: its blocks' ids against the address of the page. */
export const okOpenTopic: Identify = (root, design, page) =>
  topicOf(root, design, page, [...topicSources(root, design), ...addressed(page)]);

/**
 * A comment: `commentId` of `data-seen-params`, and the topic around it. OK has no address of a single comment. The page's
 * address counts where the topic is the one that was opened, or names itself nowhere: others may stand under it.
 */
export const okComment: Identify = (root, design, page) => {
  const number = commentId(root, design);
  const open = root.closest(OPEN_TOPIC);
  const around = open ?? root.closest(LISTED);
  const named = around === null ? [] : topicSources(around, design);
  const sources = open === null && named.length > 0 ? named : [...named, ...addressed(page)];
  const [topic] = sources;
  if (number === undefined || topic === undefined) return null;
  const answered = ownElement(root, design, ['[data-rid]'])?.getAttribute('data-rid') ?? '';
  return {
    key: `ok:${topic}:${number}`,
    url: around === null ? bareUrl(page) : topicUrl(around, design, topic, page),
    parentKey: ID.test(answered) && answered !== number ? `ok:${topic}:${answered}` : `ok:${topic}`,
    agreed: sources.every((each) => each === topic),
  };
};

/** The same by the block of the opened topic alone: to look for its links at each of a thousand comments costs too much. */
export const okCommentGlance: Glance = (root) => {
  const block = root.closest(OPEN_TOPIC)?.querySelector('[id^="cnts_"]')?.id.slice('cnts_'.length) ?? '';
  const number = ID.test(block) ? numberIn(root) : undefined;
  return number === undefined ? null : `ok:${block}:${number}`;
};

/** m.ok.ru: `<a name="msg…">` and the topic in the address (OKM 2020). */
export const okMobileComment: Identify = (root, _design, page) => {
  const number = /^msg_?(\d+)$/.exec(root.querySelector('a[name^="msg"]')?.getAttribute('name') ?? '')?.[1];
  const [topic] = addressed(page);
  if (number === undefined || topic === undefined) return null;
  return { key: `ok:${topic}:${number}`, url: bareUrl(page), parentKey: `ok:${topic}`, agreed: true };
};

function topicOf(root: Element, design: MessageDesign, page: Page, sources: readonly string[]): ReturnType<Identify> {
  const [id] = sources;
  if (id === undefined) return null;
  return {
    key: `ok:${id}`,
    url: topicUrl(root, design, id, page),
    parentKey: null,
    agreed: sources.every((each) => each === id),
  };
}

/** Every topic id this element names, the surest first; not what its text, a reshare in it or a comment under it links to. */
function topicSources(root: Element, design: MessageDesign): string[] {
  const own = (css: string): Element | null => ownElement(root, { ...design, inner: OF_OTHERS }, [css]);
  const block = own('[id^="cnts_"]')?.id.slice('cnts_'.length);
  const link = okTopicId(linkHref(root, design) ?? '');
  const talk = okTopicId(own(TALK)?.getAttribute('href') ?? '');
  const sources = [block, link, talk].filter((id): id is string => id !== undefined && ID.test(id));
  if (sources.length > 0) return sources;
  const data = own('[data-id1]')?.getAttribute('data-id1') ?? '';
  return ID.test(data) ? [data] : [];
}

function linkHref(root: Element, design: MessageDesign): string | null {
  const { kind, link } = design;
  return (
    ownElement(root, { ...design, inner: OF_OTHERS }, kind === 'comment' ? [LINK] : link)?.getAttribute('href') ?? null
  );
}

function addressed(page: Page): string[] {
  const id = okTopicId(page.url.pathname);
  return id === undefined ? [] : [id];
}

/** Its own number: of itself, of a part of it that is no answer to it, of the wrapper that is its alone (dom.md §3.1). */
function commentId(root: Element, design: MessageDesign): string | undefined {
  const wrapper = root.parentElement;
  return (
    numberIn(root) ??
    numberIn(ownElement(root, design, ['[data-seen-params*="commentId"]'])) ??
    (wrapper?.parentElement?.id.startsWith('hook_Block_') === true ? numberIn(wrapper) : undefined)
  );
}

function numberIn(element: Element | null): string | undefined {
  const params = element?.getAttribute('data-seen-params') ?? '';
  return /"commentId"\s*:\s*"?([1-9]\d{2,19})(?=[",}\s])/.exec(params)?.[1];
}

/** The address of the topic without OK's `st.*` parameters, host kept (dom.md §5.1). */
function topicUrl(root: Element, design: MessageDesign, id: string, page: Page): string {
  if (addressed(page).includes(id)) return bareUrl(page);
  const candidates = [linkHref(root, design), root.querySelector(TALK)?.getAttribute('href') ?? null];
  const href = candidates.find((each) => each?.includes(id) === true);
  const url = href == null ? null : parsedAddress(href, page.url);
  return url === null ? bareUrl(page) : page.url.origin + url.pathname;
}

function bareUrl(page: Page): string {
  return page.url.origin + page.url.pathname;
}
