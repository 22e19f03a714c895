import type { MessageKey } from '../../lib/case/message';
import { contentHash } from '../../lib/journal/content-hash';
import { keyOfAddress } from '../../lib/site/key-of-address';

/**
 * The key of the message under a link: its own on VK and OK, so that it is the same message as one taken on the page;
 * elsewhere one made of the link, so that the same link typed twice, or in two windows, is one case.
 */
export async function keyOfLink(url: string): Promise<MessageKey> {
  const known = keyOfAddress(url);
  if (known !== null) return known;
  const hash = await contentHash(plain(url));
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
  return `other:${parts.join('-')}`;
}

/** The address without what does not name the page: the fragment, «www.», the slash at the end. */
function plain(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
