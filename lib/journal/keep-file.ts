import type { ContentHash } from '../case/message';
import { bytesHash } from './content-hash';
import type { FileRow, JournalDatabase } from './database';

/** Keeps the bytes under their SHA-256; the same bytes are kept once. Rejects when storage is full. */
export async function keepFile(
  { files }: JournalDatabase,
  { bytes, type }: Pick<FileRow, 'bytes' | 'type'>,
): Promise<ContentHash> {
  const hash = await bytesHash(bytes);
  await files.put({ hash, type, bytes });
  return hash;
}
