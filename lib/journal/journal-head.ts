import type { JournalDatabase } from './database';

/**
 * What the journal holds in all: how many events, and the exclusive or of their hashes (64 hex digits), the same in
 * whatever order they came. Kept among the settings, written in one transaction with the events.
 */
export interface JournalHead {
  count: number;
  digest: string;
}

/** The setting that holds the head. */
export const HEAD_KEY = 'head';

/** The journal is not what it was: IndexedDB can come back shortened or empty, and says nothing (platform.md §2.3). */
export class LostJournalError extends Error {
  constructor(
    readonly had: JournalHead,
    readonly has: JournalHead,
  ) {
    super(
      `Часть журнала пропала: записей было ${had.count}, осталось ${has.count}. Чтобы не потерять остального, запись ` +
        'остановлена. Закройте и снова откройте панель «В работу»: она предложит восстановить его из копии.',
    );
    this.name = 'LostJournalError';
  }
}

/** Whether less is there than a witness saw; null: nothing at all, or no witness. A witness that saw less is only late: the worker may be killed before he is told. */
export function isLess(has: JournalHead | null, witness: JournalHead | null): witness is JournalHead {
  if (witness === null) return false;
  if (has === null) return witness.count > 0;
  return has.count < witness.count || (has.count === witness.count && has.digest !== witness.digest);
}

/** Whether two heads are of a journal with the same events. */
export function isSameHead(one: JournalHead, other: JournalHead): boolean {
  return one.count === other.count && one.digest === other.digest;
}

/** The head as it is kept; counted where it is not. */
export async function readHead(journal: JournalDatabase): Promise<JournalHead> {
  return ((await journal.settings.get(HEAD_KEY))?.value as JournalHead | undefined) ?? countHead(journal);
}

/** The head by the events themselves: reads all of them. */
export async function countHead({ events }: JournalDatabase): Promise<JournalHead> {
  let head = EMPTY_HEAD;
  await events.each(({ hash }) => {
    head = withHashes(head, [hash]);
  });
  return head;
}

/** Keeps the head, in the transaction that has read or written the events it counts. */
export function putHead({ settings }: JournalDatabase, value: JournalHead): PromiseLike<unknown> {
  return settings.put({ key: HEAD_KEY, value });
}

/** Of a journal without events. */
export const EMPTY_HEAD: JournalHead = { count: 0, digest: '0'.repeat(64) };

/** The head after events with these hashes came. */
export function withHashes({ count, digest }: JournalHead, hashes: readonly string[]): JournalHead {
  return { count: count + hashes.length, digest: xor(digest, hashes) };
}

/** The head after events with these hashes went. */
export function withoutHashes({ count, digest }: JournalHead, hashes: readonly string[]): JournalHead {
  return { count: count - hashes.length, digest: xor(digest, hashes) };
}

/** The head of all the events that these heads are of, none of them in two. */
export function sumOfHeads(heads: readonly JournalHead[]): JournalHead {
  return {
    count: heads.reduce((sum, { count }) => sum + count, 0),
    digest: xor(
      EMPTY_HEAD.digest,
      heads.map(({ digest }) => digest),
    ),
  };
}

function xor(digest: string, hashes: readonly string[]): string {
  const sum = hashes.reduce((before, hash) => before ^ BigInt(`0x${hash}`), BigInt(`0x${digest}`));
  return sum.toString(16).padStart(64, '0');
}
