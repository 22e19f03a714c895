import type { MessageKey } from './message';

/** Does the key name a message of a community's dialog, where its answer can be put and nobody else reads it? */
export function isInDialog(key: MessageKey): boolean {
  return key.startsWith('vk:gim-');
}
