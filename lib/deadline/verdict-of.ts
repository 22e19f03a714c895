import type { CaseVerdict, ClockVerdict } from '../case/verdict';
import type { Deadline } from './deadline';
import { oneBreach } from './one-breach';

const OUTCOME: Partial<Record<Deadline['state'], ClockVerdict['outcome']>> = {
  met: 'met',
  metLate: 'late',
  missed: 'missed',
};

/**
 * Freezes the deadlines of a case that has just closed, to be recorded with it and never computed again. Listed are
 * those with a time or «незамедлительно» that were met or broken; cancelled and unused ones, duties without a term and
 * internal targets have no verdict. `calendarVersion` is `version` of the production calendar they were counted with.
 */
export function verdictOf(deadlines: readonly Deadline[], calendarVersion: string): CaseVerdict {
  const clocks = oneBreach(deadlines).flatMap((deadline): ClockVerdict[] => {
    const outcome = OUTCOME[deadline.state];
    const counts = deadline.dueAt !== null || deadline.form === 'immediate';
    if (!outcome || !counts || deadline.internal) return [];
    const { key, id, label, clause, role, startedAt, dueAt, doneAt, left, elapsed } = deadline;
    return [
      {
        key,
        id,
        label,
        clause,
        role: role.id,
        startedAt: iso(startedAt),
        dueAt: known(dueAt),
        doneAt: known(doneAt),
        outcome,
        lateMinutes: outcome === 'met' ? 0 : Math.max(0, -(left ?? 0)),
        elapsed,
      },
    ];
  });
  return { calendar: calendarVersion, clocks };
}

function known(at: number | null): string | null {
  return at === null ? null : iso(at);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
