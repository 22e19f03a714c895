import type { Case } from '../case/case';
import { liveAssignments } from '../case/live-assignments';
import type { RegulationProfile } from '../regulation/schema';
import type { WorkClock } from '../time/work-clock';
import { type Deadline, isOpen } from './deadline';

/**
 * Working minutes that are left to the main executor for the joint draft if every outstanding part comes, and is
 * checked, at the end of its own term (Курской округ: 2 h of parts and 30 min of check leave 30 min of the 4 h). Negative:
 * there is no time left. null where he does not write the joint draft, where nothing is outstanding, or no term is set.
 */
export function mainBudget(
  theCase: Case,
  profile: RegulationProfile,
  deadlines: readonly Deadline[],
  clock: WorkClock,
): number | null {
  if (profile.coExecution?.composer !== 'main' || theCase.closedAt !== null) return null;
  const owed = liveAssignments(theCase).filter(({ role, status }) => role === 'co' && status !== 'partApproved');
  const draft = deadlines.find(
    (deadline) => isOpen(deadline) && deadline.act.kind === 'draft' && deadline.mover === 'executor',
  );
  if (owed.length === 0 || draft?.dueAt == null) return null;
  const ready = owed.map(({ id, status }) => {
    const of = (kind: string) =>
      deadlines.find((each) => each.instance.assignmentId === id && each.act.kind === kind && isOpen(each))?.dueAt;
    if (status === 'submitted') return of('review') ?? null;
    const part = of('contribute');
    return part == null ? null : clock.add(part, checkMinutes(profile));
  });
  const last = ready.reduce<number | null>((latest, at) => (at === null || (latest ?? 0) > at ? latest : at), null);
  return last === null ? null : clock.between(last, draft.dueAt);
}

/** How long the coordinator may check a part: what the act gives from its arrival. */
function checkMinutes({ coExecution, deadlines }: RegulationProfile): number {
  if (!coExecution?.partsApproved) return 0;
  for (const { due } of Object.values(deadlines))
    if (due.type === 'after' && due.event === 'partSubmitted' && due.limit.clock === 'working')
      return due.limit.unit === 'minute' ? due.limit.amount : due.limit.unit === 'hour' ? due.limit.amount * 60 : 0;
  return 0;
}
