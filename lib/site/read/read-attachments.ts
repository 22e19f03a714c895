import type { Attachment } from '../../case/message';
import type { MessageDesign, Page } from '../design';
import { ownElements } from './own-elements';
import { webAddress } from './web-address';

/** Links of photos, videos and outside pages of the message, each once, in the order of the page. */
export function readAttachments(root: Element, design: MessageDesign, page: Page): Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (kind: Attachment['kind'], url: string | null): void => {
    if (url !== null && !found.has(url)) found.set(url, { kind, url });
  };
  for (const element of ownElements(root, design, design.photos)) add('photo', photoAddress(element, page));
  for (const element of ownElements(root, design, design.videos)) add('video', videoAddress(element, page));
  for (const link of ownElements(root, design, ['a[href]'])) {
    const url = webAddress(link.getAttribute('href'), page.url);
    if (url !== null && isOutside(url, page.url)) add('link', url);
  }
  return [...found.values()];
}

/** The photo's own page where the site links to it, else the biggest picture known. */
function photoAddress(element: Element, page: Page): string | null {
  const href = element.getAttribute('href') ?? element.closest('a[href]')?.getAttribute('href') ?? null;
  const address = webAddress(href, page.url);
  if (address !== null && /photo|album/.test(address)) return address;
  const photoId = element.getAttribute('data-photo-id') ?? element.getAttribute('data-id') ?? '';
  if (/^-?\d+_\d+$/.test(photoId)) return new URL(`/photo${photoId}`, page.url).href;
  const shown = /showPhoto\('(-?\d+_\d+)'/.exec(element.getAttribute('onclick') ?? '')?.[1];
  if (shown !== undefined) return new URL(`/photo${shown}`, page.url).href;
  const big = element.getAttribute('data-src_big')?.split('|')[0] ?? null;
  const image = element.tagName === 'IMG' ? element : element.querySelector('img');
  return webAddress(big ?? image?.getAttribute('src') ?? null, page.url);
}

function videoAddress(element: Element, page: Page): string | null {
  const id = element.getAttribute('data-video') ?? '';
  if (/^-?\d+_\d+$/.test(id)) return new URL(`/video${id}`, page.url).href;
  const source = element.getAttribute('href') ?? element.closest('a[href]')?.getAttribute('href') ?? null;
  return webAddress(source ?? element.getAttribute('data-mp4src'), page.url);
}

const NETWORKS = /(?:^|\.)(?:vk\.com|vk\.ru|vkvideo\.ru|vkontakte\.ru|ok\.ru|odnoklassniki\.ru)$/;

function isOutside(address: string, page: URL): boolean {
  const host = new URL(address).hostname;
  return host !== page.hostname && !NETWORKS.test(host);
}
