import type { CaseVerdict, ClockVerdict } from '../../../lib/case/verdict';
import { type Deadline, isOpen } from '../../../lib/deadline/deadline';

const STATE = { met: 'met', late: 'metLate', missed: 'missed' } as const;

/**
 * The clocks of a closed case as they were judged at closing: whatever calendar, hours or readings say today, the
 * verdict stands. A clock that is counted as met or broken only now had no verdict then: it fell away. One that no
 * reading has any more is shown from the verdict alone.
 */
export function frozenDeadlines(deadlines: readonly Deadline[], verdict: CaseVerdict | null): readonly Deadline[] {
  if (verdict === null) return deadlines;
  const judged = new Map(verdict.clocks.map((clock) => [clock.key, clock]));
  const known = new Set(deadlines.map(({ key }) => key));
  const gone = verdict.clocks.filter(({ key }) => !known.has(key));
  return [
    ...deadlines.map((deadline) => {
      const clock = judged.get(deadline.key);
      return clock ? frozen(deadline, clock) : unjudged(deadline);
    }),
    ...gone.map((clock) => frozen(fromVerdict(clock), clock)),
  ];
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

function unjudged(deadline: Deadline): Deadline {
  const hasTerm = deadline.dueAt !== null || deadline.form === 'immediate';
  const isJudged = deadline.state === 'met' || deadline.state === 'metLate' || deadline.state === 'missed';
  if (deadline.internal || !hasTerm || !(isJudged || isOpen(deadline))) return deadline;
  return { ...deadline, state: 'cancelled', left: null };
}

function fromVerdict({ key, id, label, clause, role, startedAt, dueAt, elapsed }: ClockVerdict): Deadline {
  const due = dueAt === null ? null : Date.parse(dueAt);
  return {
    key,
    id,
    instance: {},
    label,
    act: { id, kind: '', label },
    role: { id: role, label: '', side: 'own' },
    mover: 'own',
    clause,
    quote: '',
    startEvent: null,
    startedAt: Date.parse(startedAt),
    ownDueAt: due,
    dueAt: due,
    form: due === null ? 'immediate' : 'timed',
    cappedBy: null,
    doneAt: null,
    state: 'met',
    provisional: false,
    internal: false,
    optional: false,
    countedIn: 'working',
    left: null,
    elapsed,
  };
}
