import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyFaultWords } from '../../entrypoints/sidepanel/data/copy-fault-words';
import { frameWriter } from '../../entrypoints/sidepanel/data/frames';
import { planRestore } from '../../entrypoints/sidepanel/data/plan-restore';
import { openBackup, readBackup } from '../../entrypoints/sidepanel/data/read-backup';
import { restoreBackup } from '../../entrypoints/sidepanel/data/restore-backup';
import { sealOf } from '../../entrypoints/sidepanel/data/seal';
import { BackupFault } from '../../lib/backup/backup-fault';
import type { JournalDatabase } from '../../lib/journal/database';
import { noteEvent } from '../journal/sample-events';
import { copiesAfter, type Doing } from './copies';
import { backupOf, dumpOf, journalOf, QUIET } from './journal-of';

const DONE: Doing[] = [
  ...[1, 2, 3, 4].map((key) => ({ do: 'take' as const, who: 0, key })),
  ...[0, 1, 2, 3, 0, 1].map((pick) => ({ do: 'act' as const, who: 0, pick })),
];
const PASSWORD = 'крепкий пароль';

let source: JournalDatabase;
let target: JournalDatabase;
let plain: Uint8Array<ArrayBuffer>;
let locked: Uint8Array<ArrayBuffer>;
let before: Awaited<ReturnType<typeof dumpOf>>;

beforeAll(async () => {
  source = await journalOf(copiesAfter(DONE)[0] ?? [], 'source');
  target = await journalOf(copiesAfter([...DONE, { do: 'take', who: 1, key: 5 }])[1] ?? [], 'target');
  plain = new Uint8Array(await (await backupOf(source)).arrayBuffer());
  locked = new Uint8Array(await (await backupOf(source, PASSWORD)).arrayBuffer());
  before = await dumpOf(target);
});

afterAll(async () => {
  await Promise.all([source.delete(), target.delete()]);
});

/** Refused with words that name what is wrong; the database is as it was. */
async function refusalOf(bytes: BlobPart, password = ''): Promise<BackupFault> {
  const file = new Blob([bytes]);
  const fault: unknown = await restoreBackup(target, file, password, QUIET).catch((error: unknown) => error);
  expect(await dumpOf(target)).toEqual(before);
  if (!(fault instanceof BackupFault)) throw new Error(`not refused: ${String(fault)}`);
  expect(copyFaultWords(fault)).toMatch(/^[А-Я«].*\. .*Ничего не изменено\.$|^[А-Я].*\) Ничего не изменено\.$/);
  return fault;
}

/** The same numbers on every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const flips = Array.from({ length: 90 }, (_, index) => index);
test.each(flips)('mutated %i: some of its bytes are changed', async (index) => {
  const next = numbers(index);
  const bytes = plain.slice();
  for (let count = 1 + (index % 3); count > 0; count -= 1) {
    const at = next(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + next(255));
  }
  expect(await refusalOf(bytes)).toBeInstanceOf(BackupFault);
});

const cuts = Array.from({ length: 40 }, (_, index) => index);
test.each(cuts)('mutated %i: it ends too early', async (index) => {
  const fault = await refusalOf(plain.slice(0, numbers(1000 + index)(plain.length)));
  expect(['cut', 'foreign']).toContain(fault.kind);
});

const shifts = Array.from({ length: 30 }, (_, index) => index);
test.each(shifts)('mutated %i: a piece is left out, doubled or put in', async (index) => {
  const next = numbers(2000 + index);
  const [from, length] = [next(plain.length - 64), 1 + next(64)];
  const middle = [[], [plain.slice(from, from + length), plain.slice(from, from + length)], [new Uint8Array(length)]];
  const bytes = await new Blob([
    plain.slice(0, from),
    ...(middle[index % 3] ?? []),
    plain.slice(index % 3 === 2 ? from : from + length),
  ]).arrayBuffer();
  expect(await refusalOf(bytes)).toBeInstanceOf(BackupFault);
});

const sealed = Array.from({ length: 12 }, (_, index) => index);
test.each(sealed)('mutated %i: of an encrypted copy some bytes are changed', async (index) => {
  const next = numbers(3000 + index);
  const bytes = locked.slice();
  const at = next(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + next(255));
  expect(await refusalOf(bytes, PASSWORD)).toBeInstanceOf(BackupFault);
});

test.each([
  ['nothing', ''],
  ['a text', 'Здравствуйте! Копию высылаю завтра.'],
  ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['zeroes', new Uint8Array(4096)],
  ['JSON that holds JSON a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ['a backup of another program', JSON.stringify({ format: 'other/backup', version: 1, rows: [] })],
])('foreign: %s', async (_what, bytes) => {
  expect((await refusalOf(bytes)).kind).toBe('foreign');
});

const COUNTS = { cases: 0, events: 0, contents: 0, files: 0 };
const HEADER = {
  format: 'v-rabotu/backup',
  version: 1,
  madeAt: '2026-11-22T00:00:00.000Z',
  office: '',
  counts: COUNTS,
  encryption: null,
};
const END = { is: 'end', counts: COUNTS };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A copy whose frames are all in order, made by somebody who knows the format. */
async function forged(records: readonly (string | Uint8Array<ArrayBuffer>)[], header: unknown = HEADER): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const write = await frameWriter(async (bytes) => void parts.push(bytes));
  const digest = new Uint8Array(await write(bytesOf(JSON.stringify(header))));
  const { close } = await sealOf(null, '', digest);
  for (const [index, record] of records.entries()) {
    await write(typeof record === 'string' ? await close(index + 1, bytesOf(`${record}\n`)) : record);
  }
  return new Blob(parts);
}

const json = (value: unknown) => JSON.stringify(value);
const withCase = (change: Record<string, unknown>, hashes = ['0'.repeat(64)]) =>
  json({ is: 'cases', cases: [{ events: [{ ...noteEvent('case-9', 1), ...change }], hashes }] });

test.each<[string, (string | Uint8Array<ArrayBuffer>)[], unknown?]>([
  ['without an end', [json({ is: 'settings', rows: [] })]],
  ['with something behind the end', [json(END), json(END)]],
  ['with numbers that are not what it holds', [json({ is: 'end', counts: { ...COUNTS, cases: 3 } })]],
  ['of a newer version', [json(END)], { ...HEADER, version: 2 }],
  ['with a header that is none', [json(END)], { hello: 'there' }],
  [
    'with a weak lock',
    [json(END)],
    {
      ...HEADER,
      encryption: { kdf: 'PBKDF2-SHA-256', iterations: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', cipher: 'AES-256-GCM' },
    },
  ],
  [
    'with a lock that takes for ever',
    [json(END)],
    {
      ...HEADER,
      encryption: {
        kdf: 'PBKDF2-SHA-256',
        iterations: 4_000_000_000,
        salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
        cipher: 'AES-256-GCM',
      },
    },
  ],
  ['with a record unknown here', [json({ is: 'scripts', rows: ['alert(1)'] }), json(END)]],
  ['with a field too many', [json({ is: 'settings', rows: [], more: 1 }), json(END)]],
  [
    'with brackets a million deep',
    [`{"is":"settings","rows":[{"key":"x","value":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}]}`, json(END)],
  ],
  ['with a prototype for a key', ['{"is":"settings","rows":[{"key":"x","value":1,"__proto__":{"a":1}}]}', json(END)]],
  [
    'with a text that is not what it is called',
    [json({ is: 'contents', rows: [{ hash: 'a'.repeat(64), kind: 'text', body: 'x' }] }), json(END)],
  ],
  ['with a case that begins in the middle', [withCase({}), json(END)]],
  [
    'with an event under a strange key',
    [withCase({ type: 'MessageTaken', message: { key: 'https://evil.example' } }), json(END)],
  ],
  ['with an event of a type unknown here', [withCase({ type: 'EverythingErased' }), json(END)]],
  ['with a number that is none', [withCase({ seq: -1 }), json(END)]],
  [
    'with a regulation that is none',
    [json({ is: 'regulations', rows: [{ id: 'x', edition: '1', profile: {} }] }), json(END)],
  ],
  [
    'with a setting of this computer',
    [json({ is: 'settings', rows: [{ key: 'head', value: { count: 9 } }] }), json(END)],
  ],
  ['with bytes that cannot be unpacked', [new Uint8Array([1, 2, 3, 4]), json(END)]],
  ['with half a character', [new Uint8Array([0]), json(END)]],
])('forged: %s', async (_what, records, header) => {
  expect(await refusalOf(await forged(records, header))).toBeInstanceOf(BackupFault);
});

test('forged: a small file that unpacks to more than the memory holds', async () => {
  const bomb = new Blob([new Uint8Array(80 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(bomb).arrayBuffer());
  expect(packed.length).toBeLessThan(200_000);
  expect(await refusalOf(await forged([packed, json(END)]))).toMatchObject({ kind: 'damaged' });
});

test('another password opens nothing, and none is asked for again', async () => {
  expect((await refusalOf(locked, 'не тот')).kind).toBe('password');
  expect((await refusalOf(locked)).kind).toBe('locked');
  expect(Buffer.from(locked).includes('Нет воды')).toBe(false);
});

test('an event that is here with other contents is refused', async () => {
  const records = [];
  for await (const { record } of readBackup(new Blob([plain]), '')) records.push(record);
  expect(records.length).toBeGreaterThan(3);
  expect((await openBackup(new Blob([plain]))).counts.cases).toBe(4);
  const mine = await journalOf(copiesAfter(DONE)[0] ?? [], 'mine');
  const other = await journalOf(
    (copiesAfter(DONE)[0] ?? []).map((events) => events.map((event) => ({ ...event, by: 'somebody-else' }))),
    'other',
  );
  const fault: unknown = await planRestore(mine, await backupOf(other), '', QUIET).catch((error: unknown) => error);
  expect(fault).toMatchObject({ kind: 'differs', place: { number: 1, seq: 1 } });
  await Promise.all([mine.delete(), other.delete()]);
});
