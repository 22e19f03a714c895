import type { IsoInstant } from './message';

/** How one clock of a closed case came out. */
export interface ClockVerdict {
  /** Key of the clock within the case, and its id in the profile. */
  key: string;
  id: string;
  label: string;
  clause: string;
  /** Role that had to act. */
  role: string;
  startedAt: IsoInstant;
  /** null: «незамедлительно». */
  dueAt: IsoInstant | null;
  doneAt: IsoInstant | null;
  outcome: 'met' | 'late' | 'missed';
  /** Minutes late, in the clock's own count; 0 when in time. */
  lateMinutes: number;
  /** Working minutes from start to act, of «незамедлительно» only. */
  elapsed: number | null;
}

/** The verdict of a case as it was reached at closing. Written down once: a later calendar or other hours do not change it. */
export interface CaseVerdict {
  /** Version of the production calendar it was reached with. */
  calendar: string;
  clocks: readonly ClockVerdict[];
}
