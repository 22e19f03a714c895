import type { BackupHeader } from '../../../lib/backup/backup-records';
import { toBase64 } from '../base64';
import { LEAST_ITERATIONS } from '../../../lib/backup/least-iterations';
import { deflate, inflate } from '../../desk/deflate';
import { MAX_FRAME_BYTES } from './frames';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is done to every frame after the first: packed, and encrypted where there is a password. */
export interface Seal {
  close: (index: number, bytes: Bytes) => Promise<Bytes>;
  /** null: another password, or a frame out of its place. Throws where what is inside cannot be unpacked. */
  open: (index: number, bytes: Bytes) => Promise<Bytes | null>;
}

/** How a new copy is encrypted; the salt is new with each. */
export function newEncryption(): NonNullable<BackupHeader['encryption']> {
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations: LEAST_ITERATIONS,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16)).buffer),
    cipher: 'AES-256-GCM',
  };
}

/**
 * Raw deflate and, with a password, AES-256-GCM: the key by PBKDF2 of the password (NFKC, UTF-8), the nonce the number of the
 * frame as 12 bytes big-endian, which no two frames of a key share because the salt of each file is its own; the digest of the
 * header is bound to every frame. `header` is that digest.
 */
export async function sealOf(
  encryption: BackupHeader['encryption'],
  password: string,
  header: Uint8Array<ArrayBuffer>,
): Promise<Seal> {
  if (encryption === null) return { close: (_index, bytes) => deflate(bytes), open: (_index, bytes) => unpack(bytes) };
  const key = await keyOf(encryption, password);
  const how = (index: number) => ({ name: 'AES-GCM', iv: nonce(index), additionalData: header });
  return {
    close: async (index, bytes) => new Uint8Array(await crypto.subtle.encrypt(how(index), key, await deflate(bytes))),
    async open(index, bytes) {
      const packed = await crypto.subtle.decrypt(how(index), key, bytes).catch(() => null);
      return packed && unpack(new Uint8Array(packed));
    },
  };
}

async function keyOf(
  { iterations, salt }: NonNullable<BackupHeader['encryption']>,
  password: string,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(password.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const bytes = Uint8Array.from(atob(salt), (character) => character.charCodeAt(0));
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: bytes },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function nonce(index: number): Bytes {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(8, index);
  return bytes;
}

/** A frame never unpacks to more than a frame may hold: a small file does not fill the memory. */
function unpack(bytes: Bytes): Promise<Bytes> {
  return inflate(bytes, MAX_FRAME_BYTES);
}
