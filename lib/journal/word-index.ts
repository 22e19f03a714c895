import { Dexie, type EntityTable, type Table } from 'dexie';

/** Cases by number, so many together: 1–1024, 1025–2048 … */
export const SEGMENT = 1024;
/** Letters that all words of a block begin with. */
export const BUCKET = 2;

/** One stretch of numbers as it was indexed. */
export interface WordSegment {
  /** From 0. */
  segment: number;
  /** Cases up to this number are in it; where there are more by now, it is made anew. */
  upTo: number;
  /** Number and id of its last case: where another one stands there, it is made anew. */
  lastNumber: number;
  lastId: string;
  /** Characters its blocks take, two bytes each. */
  size: number;
}

/** The words of a stretch that begin with the same letters, each with the cases it stands in (`packWords`). */
export interface WordBlock {
  bucket: string;
  segment: number;
  words: string;
}

/**
 * Where the words of all messages stand: made from the journal, beside it, and never in a copy of it. It can be thrown away
 * at any time and made anew; the journal and its schema know nothing of it.
 */
export class WordIndex extends Dexie {
  declare segments: EntityTable<WordSegment, 'segment'>;
  declare blocks: Table<WordBlock, [string, number]>;

  constructor(journalName: string) {
    super(`${journalName}-words`, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({ segments: 'segment', blocks: '[bucket+segment], segment' });
  }
}
