const OBJECT = /(wall|photo|video|clip|topic)(-?[1-9]\d{0,15}_[1-9]\d{0,15})(?!\d)/;
const NUMBER = '([1-9]\\d{0,15})(?!\\d)';
const REPLY = new RegExp(`[?&]reply=${NUMBER}|_r${NUMBER}`);
const BOARD_POST = new RegExp(`[?&]post=${NUMBER}`);
const THREAD = new RegExp(`[?&]thread=${NUMBER}`);

/** What an address of VK names: `object` is `wall-1_2`, `photo-1_2` …, `id` the same without the word. */
export interface VkAddress {
  object: string;
  id: string;
  /** Number of the comment (`?reply=`, `_r15` of layers) or of the message of a board (`?post=`). */
  reply: string | undefined;
  thread: string | undefined;
}

/** Reads an address or a part of it; null where it names no object of VK (dom.md §5.3). Ids are strict digits. */
export function vkAddress(address: string): VkAddress | null {
  const object = OBJECT.exec(address);
  if (object === null) return null;
  const [whole, type, id = ''] = object;
  const reply = type === 'topic' ? BOARD_POST.exec(address)?.[1] : REPLY.exec(address);
  const number = typeof reply === 'string' || reply == null ? (reply ?? undefined) : (reply[1] ?? reply[2]);
  return { object: whole, id, reply: number, thread: THREAD.exec(address)?.[1] };
}

/** The key's part for an object: walls are bare (`-1_2`), anything else keeps its word (`photo-1_2`). */
export function keyPart(object: string): string {
  return object.replace(/^wall/, '');
}
