import type { BackupCounts, BackupHeader, BackupRecord } from '../../../lib/backup/backup-records';
import { contentsNamedBy } from '../../../lib/case/contents-named-by';
import type { ContentRow, FileRow, JournalDatabase } from '../../../lib/journal/database';
import { eachCase } from '../../../lib/journal/each-case';
import { isCopied } from './copied-settings';
import { frameWriter, type Sink } from './frames';
import { newEncryption, sealOf } from './seal';

interface Options {
  /** Where the copy goes, piece by piece. */
  sink: Sink;
  /** '' where everybody may read it. */
  password: string;
  /** Name of the office, for whoever opens the file later. */
  office: string;
  /** Epoch ms. */
  madeAt: number;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** Texts or cases of one record, about a hundred kilobytes; a file is a record of its own. */
const SLICE = 200;

/**
 * Writes the whole database into one file: texts and files first, then the cases that name them. Read in slices; what is
 * recorded meanwhile is in the copy with its texts and files or not at all, event by event. Resolves to what was written.
 */
export async function writeBackup(journal: JournalDatabase, options: Options): Promise<BackupCounts> {
  const { sink, password, office, madeAt, signal, onProgress } = options;
  const encryption = password === '' ? null : newEncryption();
  const counts = await expectedCounts(journal);
  const header: BackupHeader = {
    format: 'v-rabotu/backup',
    version: 1,
    madeAt: new Date(madeAt).toISOString(),
    office,
    counts,
    encryption,
  };
  const write = await frameWriter(sink);
  const digest = await write(encoded(header));
  const seal = await sealOf(encryption, password, new Uint8Array(digest));
  let index = 0;
  let done = 0;
  const total = counts.events + counts.contents + counts.files;
  const put = async (record: BackupRecord, size: number, bytes: ArrayBuffer = new ArrayBuffer()) => {
    signal.throwIfAborted();
    index += 1;
    await write(await seal.close(index, joined(encoded(record), bytes)));
    done += size;
    onProgress(Math.min(done, total), total);
  };
  const { settings, regulations, troubles, contents, files } = journal;
  const kept = (await settings.toArray()).filter(({ key }) => isCopied(key));
  await put({ is: 'settings', rows: kept }, 0);
  await put({ is: 'regulations', rows: await regulations.toArray() }, 0);
  await put({ is: 'troubles', rows: await troubles.toArray() }, 0);
  const written = { cases: 0, events: 0, contents: 0, files: 0 };
  const there = new Set<string>();
  const putTexts = async (rows: ContentRow[]) => {
    if (rows.length > 0) await put({ is: 'contents', rows }, rows.length);
    for (const { hash } of rows) there.add(hash);
    written.contents += rows.length;
  };
  const putFile = async ({ hash, type, bytes }: FileRow) => {
    await put({ is: 'file', hash, type }, 1, bytes);
    there.add(hash);
    written.files += 1;
  };
  const texts = (after: string) => contents.where('hash').above(after).limit(SLICE).toArray();
  for (let rows = await texts(''); rows.length > 0; rows = await texts(rows.at(-1)?.hash ?? '')) await putTexts(rows);
  const file = (after: string) => files.where('hash').above(after).first();
  for (let row = await file(''); row; row = await file(row.hash)) await putFile(row);
  let cases: Extract<BackupRecord, { is: 'cases' }>['cases'] = [];
  const flush = async () => {
    // What events recorded meanwhile name may have come behind the reading of texts and files.
    const named = cases.flatMap(({ events }) => events.map(contentsNamedBy));
    const missing = (hashes: readonly string[]) => [...new Set(hashes)].filter((hash) => !there.has(hash));
    const late = await contents.bulkGet(missing(named.flatMap((each) => each.texts)));
    await putTexts(late.filter((row) => row !== undefined));
    for (const hash of missing(named.flatMap((each) => each.files))) {
      const row = await files.get(hash);
      if (row) await putFile(row);
    }
    const size = cases.reduce((sum, { events }) => sum + events.length, 0);
    if (size > 0) await put({ is: 'cases', cases }, size);
    written.cases += cases.length;
    written.events += size;
    cases = [];
  };
  for await (const journaled of eachCase(journal)) {
    cases.push({
      events: journaled.map(({ hash: _hash, ...event }) => event),
      hashes: journaled.map(({ hash }) => hash),
    });
    if (cases.length === SLICE) await flush();
  }
  await flush();
  await put({ is: 'end', counts: written }, 0);
  return written;
}

async function expectedCounts({ events, cases, contents, files }: JournalDatabase): Promise<BackupCounts> {
  return {
    cases: await cases.count(),
    events: await events.count(),
    contents: await contents.count(),
    files: await files.count(),
  };
}

function encoded(value: BackupHeader | BackupRecord): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The record, a line break, and the bytes that belong to it. */
function joined(record: Uint8Array<ArrayBuffer>, bytes: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(record.length + 1 + bytes.byteLength);
  both.set(record);
  both[record.length] = 10;
  both.set(new Uint8Array(bytes), record.length + 1);
  return both;
}
