import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { CaseEvent } from '../case/events';
import type { ContentHash, MessageKey, Network } from '../case/message';
import type { CaseRow } from './case-row';
import type { JournalHead } from './journal-head';

/** An event as it lies in the journal: with the hash that chains it to the one before. */
export type JournalEvent = CaseEvent & { hash: string };

/** A long or personal thing, named by the SHA-256 of `body`. */
export interface ContentRow {
  hash: ContentHash;
  kind: 'text' | 'author' | 'draft' | 'note';
  body: string;
}

export interface KeyRow {
  messageKey: MessageKey;
  caseId: string;
}

/** Everything that is not a case: the office, the last number given, what the panel should show. */
export interface SettingRow {
  key: string;
  value: unknown;
}

/** An edition of a regulation; `profile` is lib/regulation's, opaque here. */
export interface RegulationRow {
  id: string;
  edition: string;
  profile: unknown;
}

/** A field of a page that was not understood, counted per page and field. */
export interface TroubleRow {
  id: string;
  network: Network;
  url: string;
  field: string;
  count: number;
  seenAt: number;
}

/** A file of a draft, named by the SHA-256 of its bytes. Its name and its place stand in the event. */
export interface FileRow {
  hash: ContentHash;
  type: string;
  bytes: ArrayBuffer;
}

export class JournalDatabase extends Dexie {
  declare events: Table<JournalEvent, [string, number]>;
  declare cases: EntityTable<CaseRow, 'id'>;
  declare keys: EntityTable<KeyRow, 'messageKey'>;
  declare contents: EntityTable<ContentRow, 'hash'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  /** Every edition the office has used, as it was then: an update of the extension changes no case that is under way. */
  declare regulations: Table<RegulationRow, [string, string]>;
  declare troubles: EntityTable<TroubleRow, 'id'>;
  declare files: EntityTable<FileRow, 'hash'>;

  /** The least that this context knows the journal to hold; null: it knows nothing. See `journal-head`. */
  witness: JournalHead | null = null;

  constructor(name = 'v-rabotu') {
    // «strict» buys what «relaxed» does not: a committed event survives a power cut (platform.md §2.3).
    // No cache: it shows what is not yet on the disk, and `writeAtOnce` writes past it.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      events: '[caseId+seq], &id',
      cases: 'id, &number, queueAt, messageKey',
      keys: 'messageKey',
      contents: 'hash',
      settings: 'key',
      regulations: '[id+edition]',
      troubles: 'id, seenAt',
    });
    // 2: files of drafts; rows by which repeats and groups are found.
    this.version(2)
      .stores({
        files: 'hash',
        cases: 'id, &number, queueAt, messageKey, authorKey, [topic+place], *likeKeys, *earlierIds, groupId',
      })
      .upgrade(askForRows);
    // 3: rows that list all that is running, for reminders and «Сегодня».
    this.version(3).upgrade(askForRows);
    // 4: due times say what is to be done.
    this.version(SCHEMA_VERSION).upgrade(askForRows);
  }
}

/** A row is made from the journal and its regulation, which this layer does not know: it is asked for, not made. */
async function askForRows(transaction: Transaction): Promise<void> {
  await transaction.table<SettingRow>('settings').put({ key: 'rebuildRows', value: true });
}

/** Dexie writes ten times this number into IndexedDB. */
export const SCHEMA_VERSION = 4;
