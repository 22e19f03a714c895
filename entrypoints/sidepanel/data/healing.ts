import type { BackupRecord } from '../../../lib/backup/backup-records';
import type { CaseEvent } from '../../../lib/case/events';
import { contentsLeft, erasedParts, personalData } from '../../../lib/case/personal-data';
import { bytesHash } from '../../../lib/journal/content-hash';
import type { JournalDatabase } from '../../../lib/journal/database';

/** Hashes of the texts and files a case still has: what was erased of it is not missed. */
export function namedLeft(events: readonly CaseEvent[]): readonly string[] {
  return erasedParts(events).has('files')
    ? contentsLeft(events)
    : [...contentsLeft(events), ...personalData(events).files];
}

/** Of the texts and files that are named by cases: those that are not here. */
export async function missingOf({ contents, files }: JournalDatabase, named: Set<string>): Promise<Set<string>> {
  for (const table of [contents, files]) {
    for (const hash of await table.toCollection().primaryKeys()) named.delete(hash);
  }
  return named;
}

/** How many texts and files of a record of a copy, each proved by its hash, are here spoilt or `missing`. */
export async function healedBy(
  { contents, files }: JournalDatabase,
  record: BackupRecord,
  missing: ReadonlySet<string>,
): Promise<number> {
  if (record.is === 'file') {
    if (missing.has(record.hash)) return 1;
    const here = await files.get(record.hash);
    return here !== undefined && (await bytesHash(here.bytes)) !== record.hash ? 1 : 0;
  }
  if (record.is !== 'contents') return 0;
  const here = await contents.bulkGet(record.rows.map(({ hash }) => hash));
  return record.rows.filter(({ hash, body }, place) => {
    const own = here[place];
    return own === undefined ? missing.has(hash) : own.body !== body;
  }).length;
}
