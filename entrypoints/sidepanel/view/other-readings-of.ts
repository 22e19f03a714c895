import type { OtherReading } from '../../../components/deadline-view';
import type { Case } from '../../../lib/case/case';
import type { Deadline } from '../../../lib/deadline/deadline';
import { deadlinesOf } from '../../../lib/deadline/deadlines-of';
import { countingOf } from '../../desk/counting';
import type { Desk } from '../../desk/desk';

/**
 * What the clocks of an open case would be under each reading that the office did not choose, by key of the clock: of
 * those the reading is about, whether or not it moves them, and of any it moves. A closed case keeps its verdict: none.
 */
export function otherReadingsOf(
  desk: Desk,
  theCase: Case,
  deadlines: readonly Deadline[],
  now: number,
): ReadonlyMap<string, readonly OtherReading[]> {
  const found = new Map<string, readonly OtherReading[]>();
  if (theCase.verdict !== null) return found;
  const { office } = desk;
  const { profile: own } = countingOf(desk, theCase.regulation);
  for (const [id, { options, default: usual }] of Object.entries(own.readings)) {
    const chosen = options[office.readings[id] ?? ''] ? office.readings[id] : usual;
    for (const [optionId, { label, explanation }] of Object.entries(options)) {
      if (optionId === chosen) continue;
      const readings = { ...office.readings, [id]: optionId };
      const { profile, clocks } = countingOf({ ...desk, office: { ...office, readings } }, theCase.regulation);
      const others = deadlinesOf(theCase, profile, clocks, now);
      for (const deadline of deadlines) {
        const dueAt = counterpart(deadline, others)?.dueAt ?? null;
        const isSame = dueAt === deadline.dueAt;
        if (!isSame || (dueAt !== null && differ(own.deadlines[deadline.id], profile.deadlines[deadline.id])))
          found.set(deadline.key, [...(found.get(deadline.key) ?? []), { label, explanation, dueAt, isSame }]);
      }
    }
  }
  return found;
}

function differ(rule: object | undefined, other: object | undefined): boolean {
  return JSON.stringify(rule) !== JSON.stringify(other);
}

/** A reading may bind a clock to the case instead of the assignment, or put another rule in its place. */
function counterpart({ key, id, act, instance }: Deadline, others: readonly Deadline[]): Deadline | undefined {
  return (
    others.find((other) => other.key === key) ??
    others.find((other) => other.id === id) ??
    others.find((other) => other.act.id === act.id && other.instance.assignmentId === instance.assignmentId)
  );
}
