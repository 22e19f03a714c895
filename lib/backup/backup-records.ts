import { z } from 'zod';
import { canonicalJson } from '../case/canonical-json';
import { caseEventSchema } from '../case/event-schema';
import { LEAST_ITERATIONS } from './least-iterations';

/*
 * What a copy of the whole database consists of. A header and a trailer in the clear, between them one record after another,
 * texts and files before the cases that name them.
 */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const counts = z.strictObject({ cases: count, events: count, contents: count, files: count });

const header = z.strictObject({
  format: z.literal('v-rabotu/backup'),
  version: z.int().positive(),
  /** ISO instant. */
  madeAt: z.iso.datetime(),
  /** Name of the office; '' before the first run. */
  office: z.string().max(2000),
  counts,
  /** null: readable without a password. */
  encryption: z
    .strictObject({
      kdf: z.literal('PBKDF2-SHA-256'),
      iterations: z.int().min(LEAST_ITERATIONS).max(20_000_000),
      salt: z.base64().length(24),
      cipher: z.literal('AES-256-GCM'),
    })
    .nullable(),
});
const contentRow = z.strictObject({
  hash,
  kind: z.enum(['text', 'author', 'draft', 'note']),
  body: z.string().max(20_000_000),
});
const troubleRow = z.strictObject({
  id: z.string().max(2000),
  network: z.enum(['vk', 'ok', 'other']),
  url: z.string().max(20_000),
  field: z.string().max(2000),
  count,
  seenAt: z.number(),
});
const regulationRow = z.strictObject({ id: z.string(), edition: z.string(), profile: z.unknown() });
const settingRow = z.strictObject({ key: z.string().min(1).max(2000), value: z.unknown() });

const record = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('settings'), rows: z.array(settingRow) }),
  z.strictObject({ is: z.literal('regulations'), rows: z.array(regulationRow) }),
  z.strictObject({ is: z.literal('troubles'), rows: z.array(troubleRow) }),
  z.strictObject({ is: z.literal('contents'), rows: z.array(contentRow) }),
  /** The bytes stand behind the record. */
  z.strictObject({ is: z.literal('file'), hash, type: z.string().max(2000) }),
  /** Each case with the hash of each of its events. */
  z.strictObject({
    is: z.literal('cases'),
    cases: z.array(z.strictObject({ events: z.array(caseEventSchema).min(1), hashes: z.array(hash) })),
  }),
  /** Nothing stands behind it. What is not there at the end was cut off. */
  z.strictObject({ is: z.literal('end'), counts }),
]);

export type BackupHeader = z.infer<typeof header>;
export type BackupCounts = BackupHeader['counts'];
export type BackupRecord = z.infer<typeof record>;

export const BACKUP_VERSION = 1;

/** JSON deeper than anything the program writes is a trap for whoever reads it. */
const DEEPEST = 64;

/** The header; null where it is none. Its version may be newer than this program. */
export function readHeader(text: string): BackupHeader | null {
  const read = header.safeParse(parsed(text));
  return read.success ? read.data : null;
}

/** A record, or where in it something is that this program never wrote, e.g. `cases.0.events.3.message.key`. */
export function readRecord(text: string): { record: BackupRecord } | { place: string } {
  const data = parsed(text);
  const read = record.safeParse(data);
  if (!read.success) return { place: (read.error.issues[0]?.path ?? []).map(String).join('.') };
  // A key like `__proto__` is dropped in reading, not refused: what was read must be what stood there.
  return canonicalJson(data) === canonicalJson(read.data) ? { record: read.data } : { place: '' };
}

function parsed(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isString) {
      if (character === '\\') index += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
