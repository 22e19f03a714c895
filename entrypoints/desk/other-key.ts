import type { MessageKey } from '../../lib/case/message';
import { contentHash } from '../../lib/journal/content-hash';

/** A key without a network's own, made of what names the message: the same twice, or in two windows, is one case. */
export async function otherKey(naming: string): Promise<MessageKey> {
  const hash = await contentHash(naming);
  return `other:${hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
