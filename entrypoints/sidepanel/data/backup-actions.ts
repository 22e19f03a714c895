import type { LongActOptions } from '../../../components/controls/use-long-act';
import type { BackupCounts } from '../../../lib/backup/backup-records';
import { changeBackupMemory } from '../../../lib/platform/backup-memory';
import { now } from '../../../lib/platform/system';
import { officeDate } from '../../../lib/time/office-date';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { wordsOf } from '../../desk/words-of-error';
import type { Sink } from './frames';
import { writeBackup } from './write-backup';

/** Writes everything into `sink` and remembers that there is a copy, as far as the browser can. Rejects when stopped or not written. */
export async function copyAll(
  desk: Desk,
  { sink, password, ...options }: LongActOptions & { sink: Sink; password: string },
): Promise<BackupCounts> {
  const madeAt = now();
  const written = await writeBackup(desk.journal, {
    sink,
    password,
    office: desk.office.name,
    madeAt,
    ...options,
  });
  // The copy is there, whether it can be remembered or not.
  await changeBackupMemory(madeAt, { madeAt, cases: written.cases, quietUntil: 0 }).catch(console.error);
  return written;
}

/** Name of a copy made today in the office. */
export function copyName(desk: Desk): string {
  return words.data.copy.fileName(officeDate(now(), desk.office.hours.zone).date);
}

/** A copy as a file that the browser gives to the person. */
export async function saveCopy(
  desk: Desk,
  password: string,
  options: LongActOptions,
): Promise<{ name: string } | { refusal: string }> {
  // Each piece becomes a blob of its own, which the browser keeps outside of the memory of the page.
  const parts: Blob[] = [];
  const sink: Sink = async (bytes) => void parts.push(new Blob([bytes]));
  try {
    await copyAll(desk, { sink, password, ...options });
  } catch (error) {
    options.signal.throwIfAborted();
    return { refusal: wordsOf(error) };
  }
  const name = copyName(desk);
  const { saveFile } = await import('../save-file');
  saveFile(name, 'application/octet-stream', new Blob(parts));
  return { name };
}
