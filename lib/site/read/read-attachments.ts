import type { Attachment } from '../../case/message';
import type { MessageDesign, Page } from '../design';
import { ownElements } from './own-elements';
import { webAddress } from './web-address';

/** Links of photos, videos and outside pages of the message, each once, in the order of the page. */
export function readAttachments(root: Element, design: MessageDesign, page: Page): Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (kind: Attachment['kind'], url: string | null): void => {
    // The date of a comment under a photo or a video links to it too, as the comment's own address.
    if (url === null || found.has(url) || (kind !== 'link' && /[?&]reply=/.test(url))) return;
    found.set(url, { kind, url });
  };
  for (const element of ownElements(root, design, design.photos)) add('photo', photoAddress(element, page));
  for (const element of ownElements(root, design, design.videos)) add('video', videoAddress(element, page));
  for (const link of ownElements(root, design, ['a[href]'])) {
    const url = webAddress(link.getAttribute('href'), page.url);
    if (url !== null && isOutside(url, page.url)) add('link', url);
  }
  return [...found.values()];
}

/** The photo's own page where the site links to it or names it, else the biggest picture known. */
function photoAddress(element: Element, { url }: Page): string | null {
  const page = linkOf(element, url);
  if (page !== null && /photo|album/.test(page)) return page;
  const named = ['data-photo-id', 'data-id', 'onclick'].map((name) => element.getAttribute(name) ?? '').join(' ');
  const id = /(?:^|[ '])(-?\d+_\d+)/.exec(named)?.[1];
  if (id !== undefined) return new URL(`/photo${id}`, url).href;
  const big = element.getAttribute('data-src_big')?.split('|')[0];
  return webAddress(big ?? element.getAttribute('src'), url);
}

function videoAddress(element: Element, { url }: Page): string | null {
  const id = /^-?\d+_\d+$/.exec(element.getAttribute('data-video') ?? '')?.[0];
  if (id !== undefined) return new URL(`/video${id}`, url).href;
  return linkOf(element, url) ?? webAddress(element.getAttribute('data-mp4src'), url);
}

function linkOf(element: Element, base: URL): string | null {
  return webAddress(element.closest('a[href]')?.getAttribute('href') ?? null, base);
}

const NETWORKS = /(?:^|\.)(?:vk(?:video)?\.(?:com|ru)|(?:vkontakte|ok|odnoklassniki)\.ru)$/;

function isOutside(address: string, page: URL): boolean {
  const host = new URL(address).hostname;
  return host !== page.hostname && !NETWORKS.test(host);
}
