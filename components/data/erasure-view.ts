import type { ErasureGround, PersonalPart } from '../../lib/case/personal-data';
import type { CaseStatus } from '../../lib/case/case';

/** A case whose personal data may be erased. Instants are epoch ms. */
export interface ErasableCase {
  caseId: string;
  /** Number of the last event it was judged on. */
  seq: number;
  number: number;
  status: CaseStatus;
  takenAt: number;
  /** null: in work, and not to be erased. */
  closedAt: number | null;
  topic: string | null;
  author: string | null;
  /** By what the author is known again in other cases; null where nothing tells. */
  authorKey: string | null;
  /** How many contents are still there. */
  counts: Readonly<Record<PersonalPart, number>>;
  /** How the person looked for stands in it: wrote it, or is named in a text of it. */
  as: 'author' | 'mentioned';
  /** His name stands in words of the journal itself, where nothing can be erased. */
  isSaid?: boolean;
}

/** What a person decided to erase. */
export interface ErasureChoice {
  parts: readonly PersonalPart[];
  ground: ErasureGround;
  basis: string;
  cases: readonly ErasableCase[];
}

/** How it ended: cases erased, and those that were not with the reason in words. */
export interface ErasureResult {
  erased: readonly number[];
  refused: readonly { number: number; why: string }[];
}

/** One erasing of the past, of all cases it touched at once. `at` is epoch ms. */
export interface PastErasure {
  at: number;
  who: string;
  ground: ErasureGround;
  basis: string;
  parts: readonly PersonalPart[];
  numbers: readonly number[];
}
