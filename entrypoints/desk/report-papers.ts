import type { JournalDatabase } from '../../lib/journal/database';
import type { RegulationProfile, Report } from '../../lib/regulation/schema';
import { periodAround, periodBefore } from '../../lib/report/period';

/** What people add to a report: words, and when it was given to whom the act names. */
export interface ReportPaper {
  commentary: string;
  /** Epoch ms and the name of who noted it; null: not submitted. */
  submitted: { at: number; by: string } | null;
}

/** By `paperKey`. */
export type ReportPapers = Readonly<Record<string, ReportPaper>>;

/** Under this name the papers stand in the settings. */
export const REPORT_PAPERS = 'reportPapers';
export const NO_PAPER: ReportPaper = { commentary: '', submitted: null };

/** Which report over which dates (`'YYYY-MM-DD'`, inclusive). */
export function paperKey(reportId: string, { from, until }: { from: string; until: string }): string {
  return `${reportId} ${from} ${until}`;
}

export async function readPapers({ settings }: JournalDatabase): Promise<ReportPapers> {
  return papersOf((await settings.get(REPORT_PAPERS))?.value);
}

/** Changes one paper as it is in the database now: two windows lose nothing of each other's. */
export async function changePaper(
  { settings }: JournalDatabase,
  key: string,
  change: (paper: ReportPaper) => ReportPaper,
): Promise<void> {
  await settings.db.transaction('rw', settings, async () => {
    const stored = papersOf((await settings.get(REPORT_PAPERS))?.value);
    await settings.put({ key: REPORT_PAPERS, value: { ...stored, [key]: change(stored[key] ?? NO_PAPER) } });
  });
}

/**
 * The reports that are still owed on an office date `'YYYY-MM-DD'`: without those that were noted as submitted for the
 * period that ended last. `stored` is the value under `REPORT_PAPERS`.
 */
export function owedReports(
  reports: RegulationProfile['reports'],
  stored: unknown,
  today: string,
): RegulationProfile['reports'] {
  const papers = papersOf(stored);
  const isOwed = ([id, { schedule }]: [string, Report]): boolean => {
    const every = 'every' in schedule ? schedule.every : null;
    if (every !== 'month' && every !== 'quarter' && every !== 'year') return true;
    return !papers[paperKey(id, periodBefore(periodAround(every, today)))]?.submitted;
  };
  return Object.fromEntries(Object.entries(reports).filter(isOwed));
}

/** Written by `changePaper` alone. */
function papersOf(stored: unknown): ReportPapers {
  return typeof stored === 'object' && stored !== null ? (stored as ReportPapers) : {};
}
