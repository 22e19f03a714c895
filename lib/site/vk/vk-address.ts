const OBJECT = /(wall|photo|video|clip|topic)(-?[1-9]\d{0,15}_[1-9]\d{0,15})(?!\d)/;
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
  const reply = numberAfter(type === 'topic' ? '[?&]post=' : '(?:[?&]reply=|_r)', address);
  return { object: whole, id, reply, thread: numberAfter('[?&]thread=', address) };
}

function numberAfter(name: string, address: string): string | undefined {
  return new RegExp(`${name}([1-9]\\d{0,15})(?!\\d)`).exec(address)?.[1];
}

/** The key's part for an object: walls are bare (`-1_2`), anything else keeps its word (`photo-1_2`). */
export function keyPart(object: string): string {
  return object.replace(/^wall/, '');
}
