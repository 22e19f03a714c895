import type { MessageKey } from '../../lib/case/message';
import { contentHash } from '../../lib/journal/content-hash';

/** A key without a network's own, made of what names the message: the same twice, or in two windows, is one case. */
export async function otherKey(naming: string): Promise<MessageKey> {
  const hash = await contentHash(naming);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
  return `other:${parts.join('-')}`;
}
