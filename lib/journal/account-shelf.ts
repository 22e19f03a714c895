import { Dexie, type EntityTable } from 'dexie';

/** The accounts of closed cases whose numbers stand together, packed; what is inside only the reports know. */
export interface AccountBlock {
  block: number;
  /** What they were counted by. Under another stamp they are worth nothing. */
  stamp: string;
  packed: Uint8Array<ArrayBuffer>;
  /** SHA-256 of `packed`, 64 hex digits. */
  digest: string;
}

/**
 * Where the reports lay aside what they counted: made from the journal, beside it, and never in a copy of it. It can be
 * thrown away at any time and counted anew; the journal and its schema know nothing of it.
 */
export class AccountShelf extends Dexie {
  declare blocks: EntityTable<AccountBlock, 'block'>;

  constructor(journalName: string) {
    super(`${journalName}-accounts`, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({ blocks: 'block, stamp' });
  }
}
