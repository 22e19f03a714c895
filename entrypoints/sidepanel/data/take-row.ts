import type { BackupRecord } from '../../../lib/backup/backup-records';
import { mergeSettings } from '../../../lib/backup/merge-settings';
import { bytesHash } from '../../../lib/journal/content-hash';
import type { FileRow, JournalDatabase } from '../../../lib/journal/database';
import { seenAnew } from '../../../lib/journal/orphans-seen';
import { SWEEP_DUE } from '../../../lib/journal/sweep-contents';
import type { RestorePlan } from './plan-restore';

/** Writes what a copy has besides cases and settings. What is here whole is not written again: a second try needs less space. */
export async function takeRow(
  journal: JournalDatabase,
  record: BackupRecord,
  bytes: ArrayBuffer,
  plan: RestorePlan,
): Promise<void> {
  const { settings, regulations, troubles, contents } = journal;
  if (record.is === 'settings') {
    // Texts that were erased here come with the copy: the sweep at the end takes them, or one with the next opening.
    // One that an erasing asked for says more.
    if (!(await settings.get(SWEEP_DUE))) await settings.put({ key: SWEEP_DUE, value: true });
    await takeTyped(journal, plan);
  } else if (record.is === 'regulations') {
    const known = new Set((await regulations.toCollection().primaryKeys()).map(String));
    await regulations.bulkPut(record.rows.filter(({ id, edition }) => !known.has(String([id, edition]))));
  } else if (record.is === 'troubles') {
    if (plan.isEmpty) await troubles.bulkPut(record.rows);
  } else if (record.is === 'contents') {
    const hashes = record.rows.map(({ hash }) => hash);
    await journal.transaction('rw', contents, settings, async () => {
      const here = await contents.bulkGet(hashes);
      await contents.bulkPut(record.rows.filter(({ body }, place) => here[place]?.body !== body));
      await seenAnew(journal, hashes);
    });
  } else if (record.is === 'file') {
    await takeFile(journal, { hash: record.hash, type: record.type, bytes });
  }
}

/** It lay there nameless, perhaps for days, after a restoring that was cut short: it is named by the cases that come now. */
async function takeFile(journal: JournalDatabase, file: FileRow): Promise<void> {
  const { files, settings } = journal;
  const here = await files.get(file.hash);
  const isWhole = here !== undefined && (await bytesHash(here.bytes)) === file.hash;
  await journal.transaction('rw', files, settings, async () => {
    if (!isWhole || !(await files.get(file.hash))) await files.put(file);
    await seenAnew(journal, [file.hash]);
  });
}

/** What was being typed belongs to cases that are not here yet: once they are, it would no longer be known as theirs. */
function takeTyped({ settings }: JournalDatabase, { copied }: RestorePlan): PromiseLike<void> {
  return settings.db.transaction('rw', settings, async () => {
    const own = new Map([['typed', (await settings.get('typed'))?.value]]);
    const changed = mergeSettings(own, new Map([['typed', copied.get('typed')]]));
    if (changed.has('typed')) await settings.put({ key: 'typed', value: changed.get('typed') });
  });
}
