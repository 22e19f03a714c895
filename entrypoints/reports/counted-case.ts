import type { JournalDatabase, JournalEvent } from '../../lib/journal/database';
import { EMPTY_HEAD, withHashes, type JournalHead } from '../../lib/journal/journal-head';
import { accountOf, type AccountContext } from '../../lib/report/account-of';
import type { CaseAccount } from '../../lib/report/case-account';

/** A case as the reports counted it. */
export interface CountedCase {
  caseId: string;
  /** Of its own events: these and no others were counted. */
  head: JournalHead;
  /** null: its journal cannot be played. */
  account: CaseAccount | null;
}

/** What the cases are counted from and by. */
export interface CountingJob {
  journal: JournalDatabase;
  /** What the journal held when the counting began. */
  head: JournalHead;
  context: AccountContext;
  signal: AbortSignal;
  /** Events counted, of all there are. */
  onProgress: (progress: { done: number; total: number }) => void;
}

/** Counts the case `caseId` from all of its events, in order of `seq`. A journal that a foreign copy broke costs its own case, not the report. */
export function countCase(caseId: string, events: readonly JournalEvent[], context: AccountContext): CountedCase {
  const head = withHashes(
    EMPTY_HEAD,
    events.map(({ hash }) => hash),
  );
  try {
    return { caseId, head, account: accountOf(events, context) };
  } catch (error) {
    console.error(error);
    return { caseId, head, account: null };
  }
}
