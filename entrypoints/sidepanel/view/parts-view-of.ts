import type { PartLine, PartsView } from '../../../components/parts/parts-view';
import type { Assignment, Case } from '../../../lib/case/case';
import { liveAssignments, mainAssignment } from '../../../lib/case/live-assignments';
import type { ContentHash } from '../../../lib/case/message';
import type { Deadline } from '../../../lib/deadline/deadline';
import { mainBudget } from '../../../lib/deadline/main-budget';
import { words } from '../../../lib/words/words';
import type { Ruling } from '../../desk/ruling';

interface Given {
  theCase: Case;
  ruling: Ruling;
  deadlines: readonly Deadline[];
  contents: ReadonlyMap<ContentHash, string>;
}

/** Several executors of a message; null while there is one. Parts that wait for approval are not for the main one yet. */
export function partsViewOf({ theCase, ruling, deadlines, contents }: Given): PartsView | null {
  const live = liveAssignments(theCase);
  const { profile, rules, clocks } = ruling;
  if (live.length < 2) return null;
  const isLead = rules.coExecution.mode === 'lead';
  const seen = live.filter(({ status }) => status === 'partApproved' || (!isLead && status === 'submitted'));
  const textOf = ({ part }: Assignment) => (part === null ? null : (contents.get(part) ?? null));
  const joint = seen.flatMap((assignment) => {
    const text = textOf(assignment);
    return text === null ? [] : [`${words.parts.from(assignment.executorName)}\n${text}`];
  });
  const office = profile.roles[profile.cast.coordinator]?.label ?? '';
  return {
    clause: rules.coExecution.clause,
    composer: rules.composer.who === 'main' ? (mainAssignment(theCase)?.executorName ?? '') : office,
    joint: joint.length > 0 ? joint.join('\n\n') : null,
    budget: mainBudget(theCase, profile, deadlines, clocks.office),
    lines: live.map((assignment, place): PartLine => {
      const own = deadlines.find(
        ({ instance, act }) => instance.assignmentId === assignment.id && act.kind === 'contribute',
      );
      const inTurn = rules.coExecution.mode === 'sequential';
      return {
        assignmentId: assignment.id,
        role: assignment.role,
        order: inTurn ? assignment.order : null,
        label: assignment.executorName,
        question: assignment.question,
        status: assignment.status,
        startedAt: assignment.assignedAt,
        dueAt: own?.dueAt ?? null,
        doneAt: own?.doneAt ?? null,
        canMoveAhead:
          inTurn && theCase.closedAt === null && [live[place - 1], assignment].every((one) => one && !isIn(one)),
        waitsFor: inTurn && !isIn(assignment) ? (before(assignment, live)?.executorName ?? null) : null,
        text: textOf(assignment),
        files: assignment.partFiles,
      };
    }),
  };
}

function isIn({ part, status }: Assignment): boolean {
  return part !== null && status !== 'partReturned';
}

/** The one before him whose part is still out. */
function before({ order }: Assignment, live: readonly Assignment[]): Assignment | undefined {
  return live.find((other) => other.order < order && !isIn(other));
}
