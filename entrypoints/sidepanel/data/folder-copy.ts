import type { FolderView } from '../../../components/data/BackupFolder';
import type { Outcome } from '../../../components/view-models';
import type { JournalDatabase } from '../../../lib/journal/database';
import { canPickFolder, isFolderOpen, pickFolder, type FolderHandle } from '../../../lib/platform/backup-folder';
import { readBackupMemory } from '../../../lib/platform/backup-memory';
import { now } from '../../../lib/platform/system';
import { officeDate } from '../../../lib/time/office-date';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { readDesk } from '../../desk/open-desk';
import { FOLDER_KEY } from '../copy-daily';
import { copyAll, copyName } from './backup-actions';
import { copiesToRemove, isCopyName } from './copies-to-remove';

async function keptFolder({ settings }: JournalDatabase): Promise<FolderHandle | null> {
  // Nobody else writes here.
  return ((await settings.get(FOLDER_KEY))?.value as FolderHandle | undefined) ?? null;
}

export async function folderView(journal: JournalDatabase): Promise<FolderView> {
  if (!canPickFolder()) return { state: 'unsupported' };
  const folder = await keptFolder(journal);
  if (!folder) return { state: 'none' };
  return { state: (await isFolderOpen(folder)) ? 'kept' : 'asks', name: folder.name };
}

/** The person chooses a folder, and the first copy is laid there at once. */
export async function chooseFolder(desk: Desk): Promise<Outcome> {
  const folder = await pickFolder();
  if (!folder) return { done: true };
  await desk.journal.settings.put({ key: FOLDER_KEY, value: folder });
  return copyNow(desk, folder);
}

/** Asks the browser for the permission it has taken back; must follow a click. */
export async function allowFolder(desk: Desk): Promise<Outcome> {
  const folder = await keptFolder(desk.journal);
  if (!folder) return { done: true };
  const state = await folder.requestPermission({ mode: 'readwrite' });
  return state === 'granted' ? copyNow(desk, folder) : { done: false, refusal: words.data.copy.folder.asks };
}

export async function forgetFolder({ journal }: Desk): Promise<Outcome> {
  await journal.settings.delete(FOLDER_KEY);
  return { done: true };
}

/** Lays the copy of today into the folder, where there is one, it may be written and nobody made a copy today. Never rejects. */
export async function copyOfToday(journal: JournalDatabase): Promise<void> {
  try {
    const folder = await keptFolder(journal);
    if (!folder || !(await isFolderOpen(folder))) return;
    const desk = await readDesk(journal);
    const day = (at: number) => officeDate(at, desk.office.hours.zone).date;
    await inCopyTurn(async () => {
      const { madeAt } = await readBackupMemory(now());
      if (madeAt === null || day(madeAt) !== day(now())) await layCopy(desk, folder);
    });
  } catch (error) {
    console.error(error);
  }
}

function copyNow(desk: Desk, folder: FolderHandle): Promise<Outcome> {
  return inCopyTurn(() => layCopy(desk, folder));
}

/** One copy at a time in all windows: two that are open at once lay one copy of the day, and never write into one file. */
function inCopyTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('v-rabotu-copy', work);
}

async function layCopy(desk: Desk, folder: FolderHandle): Promise<Outcome> {
  try {
    const name = freeName(desk, new Set(await namesIn(folder)));
    const file = await folder.getFileHandle(name, { create: true });
    try {
      await writeInto(file, desk);
    } catch (error) {
      await folder.removeEntry(name);
      throw error;
    }
    await removeOld(folder);
    return { done: true };
  } catch (error) {
    console.error(error);
    return { done: false, refusal: words.data.copy.folder.failed };
  }
}

/** A copy never takes the place of another: the second one of a day, or of another computer, has its time in the name. */
function freeName(desk: Desk, taken: ReadonlySet<string>): string {
  const { fileName } = words.data.copy;
  const { date, time } = officeDate(now(), desk.office.hours.zone);
  let name = copyName(desk);
  const timed = `${date} ${time.replace(':', '-')}`;
  for (let n = 1; taken.has(name); n += 1) name = fileName(n === 1 ? timed : `${timed}-${n}`);
  return name;
}

async function writeInto(file: FileSystemFileHandle, desk: Desk): Promise<void> {
  const stream = await file.createWritable();
  try {
    const quiet = { signal: new AbortController().signal, onProgress: () => {} };
    await copyAll(desk, { sink: (bytes) => stream.write(bytes), password: '', ...quiet });
    await stream.close();
  } catch (error) {
    await stream.abort();
    throw error;
  }
}

async function namesIn(folder: FolderHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

async function removeOld(folder: FolderHandle): Promise<void> {
  const names = (await namesIn(folder)).filter(isCopyName);
  const sizes = await Promise.all(names.map(async (name) => (await (await folder.getFileHandle(name)).getFile()).size));
  const files = names.map((name, index) => ({ name, size: sizes[index] ?? 0 }));
  for (const name of copiesToRemove(files)) await folder.removeEntry(name);
}
