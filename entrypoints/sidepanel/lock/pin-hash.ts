import { fromBase64, toBase64 } from '../base64';

const ITERATIONS = 600_000;
const BITS = 256;

/** PBKDF2-SHA-256 of a PIN under a salt, both ends base64: slow on purpose, a short PIN is tried through quickly otherwise. */
export async function pinHash(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: ITERATIONS };
  return toBase64(await crypto.subtle.deriveBits(derivation, key, BITS));
}

export function newSalt(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)).buffer);
}
