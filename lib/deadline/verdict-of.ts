import type { Deadline } from './deadline';

/** How one clock of a closed case came out. Plain data; instants are epoch milliseconds. */
export interface ClockVerdict {
  key: string;
  id: string;
  label: string;
  clause: string;
  role: string;
  startedAt: number;
  /** null: «незамедлительно». */
  dueAt: number | null;
  doneAt: number | null;
  outcome: 'met' | 'late' | 'missed';
  /** Minutes late, in the deadline's own count; 0 when in time. */
  lateMinutes: number;
  /** Working minutes from start to act, of «незамедлительно» only. */
  elapsed: number | null;
}

/** The verdict of a case as it was reached: it is stored when the case closes and never computed again. */
export interface Verdict {
  /** Version of the production calendar it was reached with. */
  calendar: string;
  clocks: readonly ClockVerdict[];
}

const OUTCOME: Partial<Record<Deadline['state'], ClockVerdict['outcome']>> = {
  met: 'met',
  metLate: 'late',
  missed: 'missed',
};

/**
 * Freezes the deadlines of a case that has just closed. Listed are those with a time or «незамедлительно» that were
 * met or broken; cancelled and unused ones, duties without a term and internal targets have no verdict.
 */
export function verdictOf(deadlines: readonly Deadline[], calendarVersion: string): Verdict {
  const clocks = deadlines.flatMap((deadline): ClockVerdict[] => {
    const outcome = OUTCOME[deadline.state];
    const counts = deadline.dueAt !== null || deadline.form === 'immediate';
    if (!outcome || !counts || deadline.internal) return [];
    const { key, id, label, clause, role, startedAt, dueAt, doneAt, left, elapsed } = deadline;
    const lateMinutes = outcome === 'met' ? 0 : Math.max(0, -(left ?? 0));
    return [{ key, id, label, clause, role: role.id, startedAt, dueAt, doneAt, outcome, lateMinutes, elapsed }];
  });
  return { calendar: calendarVersion, clocks };
}
