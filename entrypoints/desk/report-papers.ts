import type { JournalDatabase } from '../../lib/journal/database';

/** What people add to a report: words, and when it was given to whom the act names. */
export interface ReportPaper {
  commentary: string;
  /** Epoch ms and the name of who noted it; null: not submitted. */
  submitted: { at: number; by: string } | null;
}

/** By `paperKey`. */
export type ReportPapers = Readonly<Record<string, ReportPaper>>;

const KEY = 'reportPapers';
export const NO_PAPER: ReportPaper = { commentary: '', submitted: null };

/** Which report over which dates (`'YYYY-MM-DD'`, inclusive). */
export function paperKey(reportId: string, { from, until }: { from: string; until: string }): string {
  return `${reportId} ${from} ${until}`;
}

export async function readPapers({ settings }: JournalDatabase): Promise<ReportPapers> {
  const stored = (await settings.get(KEY))?.value;
  // Written by `changePaper` alone.
  return typeof stored === 'object' && stored !== null ? (stored as ReportPapers) : {};
}

/** Changes one paper as it is in the database now: two windows lose nothing of each other's. */
export async function changePaper(
  { settings }: JournalDatabase,
  key: string,
  change: (paper: ReportPaper) => ReportPaper,
): Promise<void> {
  await settings.db.transaction('rw', settings, async () => {
    const stored = ((await settings.get(KEY))?.value ?? {}) as ReportPapers;
    await settings.put({ key: KEY, value: { ...stored, [key]: change(stored[key] ?? NO_PAPER) } });
  });
}
