import type { CaseVerdict, ClockVerdict } from '../case/verdict';
import type { Deadline } from './deadline';

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
  const clocks = deadlines.flatMap((deadline): ClockVerdict[] => {
    const outcome = OUTCOME[deadline.state];
    const counts = deadline.dueAt !== null || deadline.form === 'immediate';
    if (!outcome || !counts || deadline.internal) return [];
    const shared = faultOfCap(deadline, deadlines);
    if (shared === 'same') return [];
    const { key, id, label, clause, role, left, elapsed } = deadline;
    const said = shared === 'ofCap' ? 'met' : outcome;
    const dueAt = shared === 'ofCap' ? deadline.ownDueAt : deadline.dueAt;
    return [
      {
        key,
        id,
        label,
        clause,
        role: role.id,
        startedAt: iso(deadline.startedAt),
        dueAt: dueAt === null ? null : iso(dueAt),
        doneAt: deadline.doneAt === null ? null : iso(deadline.doneAt),
        outcome: said,
        lateMinutes: said === 'met' ? 0 : Math.max(0, -(left ?? 0)),
        elapsed,
      },
    ];
  });
  return { calendar: calendarVersion, clocks };
}

/**
 * One late act is one breach: where a clock was broken only by the term that caps it («30 минут, но не позднее срока,
 * предусмотренного пунктом 10») and that term is broken too, it is the cap's (`ofCap`), this one kept its own; what was
 * never done is missed once (`same`). null: a breach of its own, or none.
 */
function faultOfCap({ cappedBy, state, ownDueAt, doneAt }: Deadline, deadlines: readonly Deadline[]) {
  const cap = cappedBy && deadlines.find(({ id }) => id === cappedBy.id);
  if (!cap || (cap.state !== 'metLate' && cap.state !== 'missed')) return null;
  if (state === 'missed' && cap.state === 'missed') return 'same';
  return state === 'metLate' && doneAt !== null && ownDueAt !== null && doneAt <= ownDueAt ? 'ofCap' : null;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
