import type { Due } from '../due';

/** A due time that a notice tells of. */
export interface Item {
  caseId: string;
  number: number;
  /** Topic and place, as far as they are set. */
  about: string;
  due: Due;
  /** Working minutes left. */
  left: number;
  isLate: boolean;
}

/** A periodic report of the act that is to be made. */
export interface ReportDue {
  id: string;
  label: string;
  clause: string;
  /** Office date `YYYY-MM-DD`; null: the act names no day. */
  dueDate: string | null;
}

/**
 * What a person is told at one moment, before words: one case, one report, several things, or the morning's. Lists begin
 * with the most pressing. `id` names the notice to the browser: a later one of the same name takes its place.
 */
export interface Notice {
  id: string;
  type: 'case' | 'report' | 'many' | 'digest';
  items: readonly Item[];
  reports: readonly ReportDue[];
}
