/** Bytes as base64, in pieces that a call can carry. */
export function toBase64(bytes: ArrayBuffer): string {
  const PIECE = 0x8000;
  const all = new Uint8Array(bytes);
  let binary = '';
  for (let from = 0; from < all.length; from += PIECE)
    binary += String.fromCharCode(...all.subarray(from, from + PIECE));
  return btoa(binary);
}

/** The bytes again. Throws where it is not base64. */
export function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}
