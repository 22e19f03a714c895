import { parsedAddress } from '../../shape/parsed-address';
import type { Identify, MessageDesign, Page } from '../design';
import { ownElement } from '../read/own-elements';
import { okTopicId } from './ok-address';

const ID = /^[1-9]\d{2,19}$/;
const OPEN_TOPIC =
  '.media-layer_c, #hook_Block_MediaTopicLayerBody, .mdialog_chat_window_cnt, .photo-layer_bottom_block';

/** An item of a list: the link of its text against the link of its comments and the ids of its blocks. */
export const okTopic: Identify = (root, design, page) => topicOf(root, design, page, topicSources(root, design));

/** The opened topic: its blocks' ids against the address of the page. */
export const okOpenTopic: Identify = (root, design, page) =>
  topicOf(root, design, page, [...topicSources(root, design), ...addressed(page)]);

/** A comment: `commentId` of `data-seen-params`, and the topic around it. OK has no address of a single comment. */
export const okComment: Identify = (root, design, page) => {
  const number = commentId(root);
  const around = root.closest(OPEN_TOPIC) ?? root.closest('.feed-w, .groups_post-w');
  const sources = [...(around === null ? [] : topicSources(around, design)), ...addressed(page)];
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

/** Every topic id this element names, the surest first. */
function topicSources(root: Element, design: MessageDesign): string[] {
  const block = root.querySelector('[id^="cnts_"]')?.id.slice('cnts_'.length);
  const link = okTopicId(linkHref(root, design) ?? '');
  const talk = okTopicId(root.querySelector('[href*="/discussions/"]')?.getAttribute('href') ?? '');
  const sources = [block, link, talk].filter((id): id is string => id !== undefined && ID.test(id));
  if (sources.length > 0) return sources;
  const data = root.querySelector('[data-id1]')?.getAttribute('data-id1') ?? '';
  return ID.test(data) ? [data] : [];
}

function linkHref(root: Element, design: MessageDesign): string | null {
  if (design.kind === 'comment')
    return root.querySelector('a.media-text_a[href*="/topic/"]')?.getAttribute('href') ?? null;
  return ownElement(root, design, design.link)?.getAttribute('href') ?? null;
}

function addressed(page: Page): string[] {
  const id = okTopicId(page.url.pathname);
  return id === undefined ? [] : [id];
}

function commentId(root: Element): string | undefined {
  const params =
    root.getAttribute('data-seen-params') ??
    root.querySelector('[data-seen-params]')?.getAttribute('data-seen-params') ??
    '';
  return /"commentId"\s*:\s*"?([1-9]\d{2,19})(?=[",}\s])/.exec(params)?.[1];
}

/** The address of the topic without OK's `st.*` parameters, host kept (dom.md §5.1). */
function topicUrl(root: Element, design: MessageDesign, id: string, page: Page): string {
  if (addressed(page).includes(id)) return bareUrl(page);
  const candidates = [
    linkHref(root, design),
    root.querySelector('[href*="/discussions/"]')?.getAttribute('href') ?? null,
  ];
  const href = candidates.find((each) => each?.includes(id) === true);
  const url = href == null ? null : parsedAddress(href, page.url);
  return url === null ? bareUrl(page) : page.url.origin + url.pathname;
}

function bareUrl(page: Page): string {
  return page.url.origin + page.url.pathname;
}
