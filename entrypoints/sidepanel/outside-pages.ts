import type { MessageRecord } from '../../lib/case/message';
import { parseMessageKey } from '../../lib/case/message-key';
import type { JournalDatabase } from '../../lib/journal/database';
import { parsedAddress } from '../../lib/shape/parsed-address';

/** Names of the settings that say of a page whether the act covers it begin so. */
const PREFIX = 'outside ';

type Placed = Pick<MessageRecord, 'key' | 'url'>;

/** Whether the message stands on a page that the office said the act does not cover; null: nobody has said. */
export async function isOutside({ settings }: JournalDatabase, message: Placed): Promise<boolean | null> {
  const page = pageOf(message);
  const stored = page === null ? undefined : (await settings.get(PREFIX + page))?.value;
  return typeof stored === 'boolean' ? stored : null;
}

/** Remembers it of the page of this message; nothing where no page is known. */
export async function keepOutside({ settings }: JournalDatabase, message: Placed, value: boolean): Promise<void> {
  const page = pageOf(message);
  if (page !== null) await settings.put({ key: PREFIX + page, value });
}

/** `vk:-1`, `ok:group/456`, `ok:zarechny`: the wall, group or page that a message stands on; null: it came from elsewhere. */
export function pageOf({ key, url }: Placed): string | null {
  const address = parseMessageKey(key);
  if (address?.network === 'vk') return `vk:${address.owner}`;
  if (address?.network !== 'ok') return null;
  const path = /^\/((?:group|profile)\/\d+|[\w.-]+)\//.exec(parsedAddress(url)?.pathname ?? '')?.[1];
  return path === undefined ? null : `ok:${path}`;
}
