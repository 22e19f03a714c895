import { bytesHash, contentHash } from './content-hash';
import type { JournalDatabase } from './database';

/** Texts read at once; a file is read alone, for it may be large. */
const TEXTS = 250;

interface Found {
  /** Texts and files that are not what their name says. */
  spoilt: ReadonlyMap<string, 'text' | 'file'>;
  /** Names of all that are there. */
  known: ReadonlySet<string>;
}

/** Compares every text and every file with the hash it is named by; `step` is told how many more were read. */
export async function spoiltContents(
  { contents, files }: JournalDatabase,
  step: (count: number) => void,
): Promise<Found> {
  const spoilt = new Map<string, 'text' | 'file'>();
  const known = new Set<string>();
  const look = async <Row extends { hash: string }>(
    kind: 'text' | 'file',
    read: (after: string) => PromiseLike<readonly Row[]>,
    hashOf: (row: Row) => Promise<string>,
  ) => {
    let rows = await read('');
    for (let last = rows.at(-1); last; last = rows.at(-1)) {
      for (const row of rows) {
        known.add(row.hash);
        if ((await hashOf(row)) !== row.hash) spoilt.set(row.hash, kind);
      }
      step(rows.length);
      rows = await read(last.hash);
    }
  };
  await look(
    'text',
    (after) => contents.where('hash').above(after).limit(TEXTS).toArray(),
    ({ body }) => contentHash(body),
  );
  await look(
    'file',
    (after) => files.where('hash').above(after).limit(1).toArray(),
    ({ bytes }) => bytesHash(bytes),
  );
  return { spoilt, known };
}
