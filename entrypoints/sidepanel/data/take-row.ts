import type { BackupRecord } from '../../../lib/backup/backup-records';
import { mergeSettings } from '../../../lib/backup/merge-settings';
import { bytesHash } from '../../../lib/journal/content-hash';
import type { JournalDatabase } from '../../../lib/journal/database';
import { SWEEP_DUE } from '../../../lib/journal/sweep-contents';
import type { RestorePlan } from './plan-restore';

/** Writes what a copy has besides cases and settings. What is here whole is not written again: a second try needs less space. */
export async function takeRow(
  journal: JournalDatabase,
  record: BackupRecord,
  bytes: ArrayBuffer,
  plan: RestorePlan,
): Promise<void> {
  const { settings, regulations, troubles, contents, files } = journal;
  if (record.is === 'settings') {
    // Texts that were erased here come with the copy: the sweep at the end takes them, or one with the next opening.
    await settings.put({ key: SWEEP_DUE, value: true });
    await takeTyped(journal, plan);
  } else if (record.is === 'regulations') {
    const known = new Set((await regulations.toCollection().primaryKeys()).map(String));
    await regulations.bulkPut(record.rows.filter(({ id, edition }) => !known.has(String([id, edition]))));
  } else if (record.is === 'troubles') {
    if (plan.isEmpty) await troubles.bulkPut(record.rows);
  } else if (record.is === 'contents') {
    const here = await contents.bulkGet(record.rows.map(({ hash }) => hash));
    await contents.bulkPut(record.rows.filter(({ body }, place) => here[place]?.body !== body));
  } else if (record.is === 'file') {
    const here = await files.get(record.hash);
    if (!here || (await bytesHash(here.bytes)) !== record.hash)
      await files.put({ hash: record.hash, type: record.type, bytes });
  }
}

/** What was being typed belongs to cases that are not here yet: once they are, it would no longer be known as theirs. */
function takeTyped({ settings }: JournalDatabase, { copied }: RestorePlan): PromiseLike<void> {
  return settings.db.transaction('rw', settings, async () => {
    const own = new Map([['typed', (await settings.get('typed'))?.value]]);
    const changed = mergeSettings(own, new Map([['typed', copied.get('typed')]]));
    if (changed.has('typed')) await settings.put({ key: 'typed', value: changed.get('typed') });
  });
}
