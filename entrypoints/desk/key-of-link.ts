import type { MessageKey } from '../../lib/case/message';
import { keyOfAddress } from '../../lib/site/key-of-address';
import { parsedAddress } from '../../lib/shape/parsed-address';
import { otherKey } from './other-key';

/**
 * The key of the message under a link: its own on VK and OK, so that it is the same message as one taken on the page;
 * elsewhere one made of the link, so that the same link typed twice, or in two windows, is one case.
 */
export async function keyOfLink(url: string): Promise<MessageKey> {
  return keyOfAddress(url) ?? otherKey(plain(url));
}

/** The address without what does not name the page: the fragment, «www.», the slash at the end. */
function plain(url: string): string {
  const address = parsedAddress(url);
  if (address === null) return url.trim();
  const { hostname, pathname, search } = address;
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
