import type { CaseStatus } from '../../lib/case/case';
import type { Dashboard } from '../../lib/report/dashboard-of';
import type { Metric } from '../../lib/report/metric';
import type { Period } from '../../lib/report/period';

/** A case in the list behind a number. `excerpt` is null where the text was erased. */
export interface CaseLine {
  caseId: string;
  number: number;
  status: CaseStatus;
  topic: string | null;
  place: string | null;
  excerpt: string | null;
}

/** Which number was pressed, in words, and the cases behind it. */
export interface Pressed {
  title: string;
  caseIds: readonly string[];
}

/** To whom a report goes and by when; what was recorded about it. */
export interface SubmissionView {
  /** Role of the addressee in words. */
  to: string;
  clause: string;
  /** Office date `'YYYY-MM-DD'`; null: the act names none. */
  dueDate: string | null;
  /** The period is over. */
  isOver: boolean;
  /** When (epoch ms) and by whom it was noted as submitted; null: not yet. */
  submitted: { at: number; by: string } | null;
}

/** A report counted and ready to be read, printed or saved. */
export interface ReportView {
  officeName: string;
  title: string;
  period: Period;
  before: Period;
  /** The moment it speaks of, epoch ms, and the office's zone. */
  asOf: number;
  zone: string;
  metrics: readonly Metric[];
  /** No message was detected in the period, and none was left of earlier ones: all numbers are zero. */
  isEmpty: boolean;
  commentary: string;
  submission: SubmissionView | null;
}

export interface DashboardView {
  officeName: string;
  asOf: number;
  zone: string;
  month: Period;
  figures: Dashboard;
  /** Tables under the tiles. */
  metrics: readonly Metric[];
}
