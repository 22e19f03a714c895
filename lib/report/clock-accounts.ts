import type { Case } from '../case/case';
import { mainAssignment } from '../case/live-assignments';
import type { Deadline } from '../deadline/deadline';
import { oneBreach } from '../deadline/one-breach';
import type { ClockAccount, ClockOutcome } from './case-account';

const OUTCOMES: Partial<Record<Deadline['state'], ClockOutcome>> = {
  met: 'met',
  metLate: 'late',
  missed: 'missed',
  overdue: 'overdue',
  running: 'running',
};

/** Whether an act of this role is an executor's. */
export type IsExecutors = (roleId: string) => boolean;

/**
 * The clocks of a case for a report. A closed case has its recorded verdict and nothing else; an open one its deadlines
 * as they stand, one breach counted once. Internal targets, duties without a term and unused rights are no clocks of a
 * report.
 */
export function clockAccounts(
  theCase: Case,
  deadlines: readonly Deadline[],
  isExecutors: IsExecutors,
): readonly ClockAccount[] {
  if (theCase.verdict) return theCase.verdict.clocks.map((clock) => ofVerdict(clock, theCase, isExecutors));
  return oneBreach(deadlines).flatMap((deadline) => {
    const outcome = OUTCOMES[deadline.state];
    const counts = deadline.dueAt !== null || deadline.form === 'immediate';
    if (!outcome || !counts || deadline.internal) return [];
    const { key, id, label, clause, startedAt, dueAt, doneAt, elapsed, left } = deadline;
    const isLate = outcome !== 'met' && outcome !== 'running';
    return {
      id,
      label,
      clause,
      executorId: isExecutors(deadline.role.id) ? executorOf(key, theCase) : null,
      startedAt,
      dueAt,
      doneAt,
      outcome,
      lateMinutes: isLate ? Math.max(0, -(left ?? 0)) : 0,
      elapsed,
    };
  });
}

function ofVerdict(
  { key, id, label, clause, role, startedAt, dueAt, doneAt, outcome, lateMinutes, elapsed }: Verdict,
  theCase: Case,
  isExecutors: IsExecutors,
): ClockAccount {
  return {
    id,
    label,
    clause,
    executorId: isExecutors(role) ? executorOf(key, theCase) : null,
    startedAt: Date.parse(startedAt),
    dueAt: dueAt === null ? null : Date.parse(dueAt),
    doneAt: doneAt === null ? null : Date.parse(doneAt),
    outcome,
    lateMinutes,
    elapsed,
  };
}

type Verdict = NonNullable<Case['verdict']>['clocks'][number];

/**
 * Whose a clock is, by its key (`lib/deadline/instances-of`): `rule@assignment`, `rule@draft`, `rule@seq` of the event
 * that started it, `rule@seq.assignment`. A clock of the whole case is the main executor's; one about a draft that the
 * office wrote itself is nobody's.
 */
function executorOf(key: string, theCase: Case): string | null {
  const instance = key.slice(key.indexOf('@') + 1);
  if (instance === key) return mainExecutor(theCase)?.executorId ?? null;
  const [seq, assignmentId = instance] = instance.split(/\.(.*)/);
  const moment = theCase.moments.find(
    (each) => each.seq === Number(seq) && (each.assignmentId !== undefined || each.draftId !== undefined),
  );
  if (moment?.draftId !== undefined && moment.assignmentId === undefined) return null;
  return (
    byAssignment(assignmentId, theCase) ??
    byDraft(instance, theCase) ??
    byAssignment(moment?.assignmentId ?? '', theCase) ??
    mainExecutor(theCase)?.executorId ??
    null
  );
}

/** The main executor, or the last one the case had. */
export function mainExecutor(theCase: Case): Case['assignments'][number] | undefined {
  return mainAssignment(theCase) ?? theCase.assignments.findLast(({ role }) => role === 'main');
}

function byAssignment(id: string, { assignments }: Case): string | undefined {
  return assignments.find((assignment) => assignment.id === id)?.executorId;
}

function byDraft(id: string, theCase: Case): string | undefined {
  const assignmentId = theCase.drafts.find((draft) => draft.id === id)?.assignmentId;
  return assignmentId ? byAssignment(assignmentId, theCase) : undefined;
}
