import { BackupFault } from '../../../lib/backup/backup-fault';
import {
  BACKUP_VERSION,
  readHeader,
  readRecord,
  type BackupCounts,
  type BackupHeader,
  type BackupRecord,
} from '../../../lib/backup/backup-records';
import type { CaseEvent } from '../../../lib/case/events';
import { replay } from '../../../lib/case/replay';
import { chainHash } from '../../../lib/journal/chain-hash';
import { bytesHash, contentHash } from '../../../lib/journal/content-hash';
import { readFrames, type Frame } from './frames';
import { sealOf } from './seal';

/** A record whose every text, file and event is what its hash says; `bytes` are those of a file. */
export interface Read {
  record: Exclude<BackupRecord, { is: 'end' }>;
  bytes: ArrayBuffer;
  /** How far the file is read, of all its bytes. */
  byte: number;
}

/** The header of a copy, which stands in the clear. Throws `BackupFault`. */
export async function openBackup(file: Blob): Promise<BackupHeader> {
  for await (const frame of readFrames(file)) return headerOf(frame);
  throw new BackupFault('cut', { byte: file.size });
}

/**
 * Reads a copy from beginning to end, checking everything that can be checked without the database. Throws `BackupFault` at
 * the first thing that is wrong; what came before it must not be used.
 */
export async function* readBackup(file: Blob, password: string): AsyncGenerator<Read> {
  const frames = readFrames(file);
  const first = await frames.next();
  if (first.done) throw new BackupFault('cut', { byte: file.size });
  const { encryption } = headerOf(first.value);
  if (encryption !== null && password === '') throw new BackupFault('locked');
  const seal = await sealOf(encryption, password, first.value.digest);
  const seen: BackupCounts = { cases: 0, events: 0, contents: 0, files: 0 };
  let isEnded = false;
  for await (const frame of frames) {
    const { byte } = frame;
    if (isEnded) throw new BackupFault('tail', { byte });
    const opened = await seal.open(frame.index, frame.payload).catch(() => {
      throw new BackupFault('damaged', { byte });
    });
    if (opened === null) throw new BackupFault(frame.index === 1 ? 'password' : 'damaged', { byte });
    const { record, bytes } = recordOf(opened, byte);
    await check(record, bytes, byte);
    count(record, seen);
    if (record.is === 'end') {
      isEnded = true;
      if (Object.entries(record.counts).some(([name, value]) => seen[name as keyof BackupCounts] !== value))
        throw new BackupFault('record', { byte, path: 'counts' });
    } else yield { record, bytes, byte: byte + frame.payload.length };
  }
  if (!isEnded) throw new BackupFault('cut', { byte: file.size });
}

function headerOf({ payload, byte }: Frame): BackupHeader {
  const header = readHeader(decoded(payload) ?? '');
  if (!header) throw new BackupFault('record', { byte });
  if (header.version > BACKUP_VERSION) throw new BackupFault('newer');
  return header;
}

function recordOf(opened: Uint8Array<ArrayBuffer>, byte: number): { record: BackupRecord; bytes: ArrayBuffer } {
  const end = opened.indexOf(10);
  const text = end < 0 ? null : decoded(opened.subarray(0, end));
  if (text === null) throw new BackupFault('record', { byte });
  const read = readRecord(text);
  if ('place' in read) throw new BackupFault('record', { byte, path: read.place });
  const bytes = opened.slice(end + 1).buffer;
  if (read.record.is !== 'file' && bytes.byteLength > 0) throw new BackupFault('record', { byte });
  return { record: read.record, bytes };
}

async function check(record: BackupRecord, bytes: ArrayBuffer, byte: number): Promise<void> {
  if (record.is === 'contents') {
    for (const { hash, body } of record.rows)
      if ((await contentHash(body)) !== hash) throw new BackupFault('content', { byte });
  } else if (record.is === 'file') {
    if ((await bytesHash(bytes)) !== record.hash) throw new BackupFault('content', { byte });
  } else if (record.is === 'cases') {
    for (const { events, hashes } of record.cases) await checkCase(events, hashes, byte);
  }
}

async function checkCase(events: readonly CaseEvent[], hashes: readonly string[], byte: number): Promise<void> {
  const [first] = events;
  const number = first?.type === 'MessageTaken' ? first.number : 0;
  let previous: string | null = null;
  for (const [index, event] of events.entries()) {
    const hash = await chainHash(event, previous);
    const isInPlace = event.caseId === first?.caseId && event.seq === index + 1;
    if (!isInPlace || hash !== hashes[index]) throw new BackupFault('chain', { byte, number, seq: index + 1 });
    previous = hash;
  }
  try {
    replay(events);
  } catch {
    throw new BackupFault('chain', { byte, number });
  }
  if (hashes.length !== events.length) throw new BackupFault('chain', { byte, number });
}

function count(record: BackupRecord, seen: BackupCounts): void {
  if (record.is === 'contents') seen.contents += record.rows.length;
  else if (record.is === 'file') seen.files += 1;
  else if (record.is === 'cases') {
    seen.cases += record.cases.length;
    seen.events += record.cases.reduce((sum, { events }) => sum + events.length, 0);
  }
}

/** null where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
