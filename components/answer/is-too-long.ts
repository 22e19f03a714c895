import type { NetworkLimit } from '../../lib/text/network-limits';

/** Is the text longer than the network takes, or than the act advises? */
export function isTooLong({ length }: string, { max, advised }: NetworkLimit): boolean {
  return length > max || (advised !== undefined && length > advised.max);
}
