import type { MessageKey } from '../case/message';
import { networkOfAddress } from './network-of-address';
import { okTopicId } from './ok/ok-address';
import { keyPart, vkAddress } from './vk/vk-address';

/**
 * The message an address of VK or OK names, null for any other address. OK has no address of a single comment, so
 * an OK address names its topic (dom.md §5.3).
 */
export function keyOfAddress(address: string): MessageKey | null {
  const network = networkOfAddress(address);
  if (network === 'vk') {
    const named = vkAddress(address);
    if (named === null) return null;
    return `vk:${keyPart(named.object)}${named.reply === undefined ? '' : `:${named.reply}`}`;
  }
  const topic = network === 'ok' ? okTopicId(address) : undefined;
  return topic === undefined ? null : `ok:${topic}`;
}
