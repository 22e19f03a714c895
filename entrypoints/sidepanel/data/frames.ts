import { BackupFault } from '../../../lib/backup/backup-fault';

/*
 * The outer form of a copy: 16 bytes that name it, then frames. A frame is its length (4 bytes, big-endian), 32 bytes of
 * SHA-256 over the digest of the frame before it (none for the first) and its own bytes, and these bytes. So every byte of
 * the file counts: whichever is changed, left out or added is found, and where.
 */
const NAME = new TextEncoder().encode('V-RABOTU-BACKUP\n');
const HEAD_BYTES = 36;
/** More than the biggest file of a draft (`MAX_FILE_BYTES`) takes. */
export const MAX_FRAME_BYTES = 64 * 1024 * 1024;

/** A frame as it was read: its number, from 0, its place in the file, and the digest that binds it to all before. */
export interface Frame {
  index: number;
  byte: number;
  payload: Uint8Array<ArrayBuffer>;
  digest: Uint8Array<ArrayBuffer>;
}

/** Where bytes go, in their order. */
export type Sink = (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;

/** Writes the name of the format and, with each call, one frame; resolves to its digest. */
export async function frameWriter(sink: Sink): Promise<(payload: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>> {
  await sink(NAME);
  let before: Uint8Array<ArrayBuffer> = new Uint8Array();
  return async (payload) => {
    before = await digestOf(before, payload);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, payload.length);
    await sink(length);
    await sink(before);
    await sink(payload);
    return before;
  };
}

/** The frames of a file one after another; ends where the file ends. Throws `BackupFault` at the first byte that is wrong. */
export async function* readFrames(file: Blob): AsyncGenerator<Frame> {
  const name = await bytesOf(file, 0, NAME.length);
  if (!isSame(name, NAME)) throw new BackupFault('foreign');
  let before: Uint8Array<ArrayBuffer> = new Uint8Array();
  let byte = NAME.length;
  for (let index = 0; byte < file.size; index += 1) {
    const head = await bytesOf(file, byte, HEAD_BYTES);
    if (head.length < HEAD_BYTES) throw new BackupFault('cut', { byte: file.size });
    const length = new DataView(head.buffer).getUint32(0);
    if (length > MAX_FRAME_BYTES) throw new BackupFault('damaged', { byte });
    const payload = await bytesOf(file, byte + HEAD_BYTES, length);
    if (payload.length < length) throw new BackupFault('cut', { byte: file.size });
    const digest = await digestOf(before, payload);
    if (!isSame(digest, head.subarray(4))) throw new BackupFault('damaged', { byte });
    yield { index, byte, payload, digest };
    before = digest;
    byte += HEAD_BYTES + length;
  }
}

async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

async function digestOf(
  before: Uint8Array<ArrayBuffer>,
  payload: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const both = new Uint8Array(before.length + payload.length);
  both.set(before);
  both.set(payload, before.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
