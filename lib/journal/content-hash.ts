import type { ContentHash } from '../case/message';

/** SHA-256 of the UTF-8 bytes of a text, 64 hex digits: its name in `contents`. Lone surrogates count as U+FFFD. */
export async function contentHash(body: string): Promise<ContentHash> {
  return bytesHash(new TextEncoder().encode(body));
}

/** SHA-256 of bytes, 64 hex digits: the name of a file in `files`. */
export async function bytesHash(bytes: BufferSource): Promise<ContentHash> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
