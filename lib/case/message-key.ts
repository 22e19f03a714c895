import type { MessageKey } from './message';

/** `gim`: the dialog of a community (`owner`) with a person (`item`). */
type VkObject = 'wall' | 'photo' | 'video' | 'topic' | 'gim';

/** What a message key says, taken apart. All ids are decimal digits as the network writes them; `owner` may be negative. */
export type MessageAddress =
  | { network: 'vk'; object: VkObject; owner: string; item: string; comment: string | null }
  | { network: 'ok'; topic: string; comment: string | null }
  | { network: 'other'; uuid: string };

const VK = /^vk:(gim|photo|video|topic|)(-?[1-9]\d{0,19})_([1-9]\d{0,19})(?::([1-9]\d{0,19}))?$/;
const OK = /^ok:([1-9]\d{0,19})(?::([1-9]\d{0,19}))?$/;
const OTHER = /^other:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Takes a key apart: `vk:-1_2`, `vk:-1_2:15`, `vk:photo-1_2:15`, `vk:topic-1_2:15`, `vk:gim-1_2:15`, `ok:456:789`, `other:<uuid>`
 * (dom.md §5.3). null for everything else: hosts, leading zeros, `vk:__proto___1`.
 */
export function parseMessageKey(text: string): MessageAddress | null {
  const vk = VK.exec(text);
  if (vk) {
    const [, object, owner, item, comment] = vk;
    if (owner === undefined || item === undefined) return null;
    return { network: 'vk', object: vkObject(object), owner, item, comment: comment ?? null };
  }
  const ok = OK.exec(text);
  if (ok?.[1] !== undefined) return { network: 'ok', topic: ok[1], comment: ok[2] ?? null };
  const other = OTHER.exec(text);
  return other?.[1] === undefined ? null : { network: 'other', uuid: other[1] };
}

/** The inverse of `parseMessageKey`. */
export function formatMessageKey(address: MessageAddress): MessageKey {
  if (address.network === 'other') return `other:${address.uuid}`;
  const tail = address.comment === null ? '' : `:${address.comment}`;
  if (address.network === 'ok') return `ok:${address.topic}${tail}`;
  const object = address.object === 'wall' ? '' : address.object;
  return `vk:${object}${address.owner}_${address.item}${tail}`;
}

/** Whether the text is a well-formed message key. */
export function isMessageKey(text: string): boolean {
  return parseMessageKey(text) !== null;
}

function vkObject(prefix: string | undefined): VkObject {
  return prefix === 'photo' || prefix === 'video' || prefix === 'topic' || prefix === 'gim' ? prefix : 'wall';
}
