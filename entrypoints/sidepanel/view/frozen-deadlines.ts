import type { CaseVerdict, ClockVerdict } from '../../../lib/case/verdict';
import type { Deadline } from '../../../lib/deadline/deadline';

const STATE = { met: 'met', late: 'metLate', missed: 'missed' } as const;

/**
 * The clocks of a closed case as they were judged at closing: whatever calendar or hours say today, the verdict stands.
 * A clock that had no verdict (cancelled, internal, without a term) stays as it is counted.
 */
export function frozenDeadlines(deadlines: readonly Deadline[], verdict: CaseVerdict | null): readonly Deadline[] {
  if (verdict === null) return deadlines;
  const judged = new Map(verdict.clocks.map((clock) => [clock.key, clock]));
  return deadlines.map((deadline) => {
    const clock = judged.get(deadline.key);
    return clock ? frozen(deadline, clock) : deadline;
  });
}

function frozen(deadline: Deadline, { dueAt, doneAt, outcome, lateMinutes, elapsed }: ClockVerdict): Deadline {
  return {
    ...deadline,
    dueAt: dueAt === null ? null : Date.parse(dueAt),
    doneAt: doneAt === null ? null : Date.parse(doneAt),
    state: STATE[outcome],
    left: outcome === 'met' ? deadline.left : -lateMinutes,
    elapsed,
  };
}
