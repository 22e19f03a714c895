import type { ContentHash } from '../case/message';
import { bytesHash } from './content-hash';
import type { FileRow, JournalDatabase } from './database';
import { seenAnew } from './orphans-seen';

/** Keeps the bytes under their SHA-256; the same bytes are kept once. Rejects when storage is full. */
export async function keepFile(
  journal: JournalDatabase,
  { bytes, type }: Pick<FileRow, 'bytes' | 'type'>,
): Promise<ContentHash> {
  const hash = await bytesHash(bytes);
  await journal.transaction('rw', journal.files, journal.settings, async () => {
    await journal.files.put({ hash, type, bytes });
    await seenAnew(journal, [hash]);
  });
  return hash;
}
