import type { CaseActions } from '../../components/case-actions';
import type { CaseView, Outcome } from '../../components/view-models';
import type { Assignment, Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { liveAssignments } from '../../lib/case/live-assignments';
import { replay } from '../../lib/case/replay';
import { eventsOf } from '../../lib/journal/read';
import { newId } from '../../lib/platform/system';
import type { Desk } from '../desk/desk';
import type { Texts } from '../desk/texts';
import { assignmentTextOf, sentTextOf } from './assignment-text-of';
import { executorOf } from './executor-of';
import { idInCase } from './id-in-case';
import { reminderTextOf } from './reminder-text-of';

interface Given {
  desk: Desk;
  view: CaseView;
  theCase: Case;
  run: (make: (texts: Texts) => Promise<Command> | Command) => Promise<Outcome>;
  /** What a command says of a time typed by hand; null: it happens now. */
  timing: (wall: string | null, reason: string) => { happenedAt?: number; happenedReason?: string };
}

type AssignmentActions = Pick<
  CaseActions,
  | 'assignmentText'
  | 'sentText'
  | 'assign'
  | 'reassign'
  | 'withdraw'
  | 'acknowledge'
  | 'movePartAhead'
  | 'reminderText'
  | 'remind'
  | 'returnNotCompetent'
  | 'submitPart'
  | 'approvePart'
  | 'returnPart'
>;

/** What is done between the office and the executors of a case, up to the parts they give. */
export function assignmentActions({ desk, view, theCase, run, timing }: Given): AssignmentActions {
  // What was pressed before may be written and not drawn yet: places and people are those of the case by then.
  const current = async () => replay(await eventsOf(desk.journal, theCase.id)) ?? theCase;
  return {
    assignmentText: (input) => assignmentTextOf(desk, theCase, view, input),
    sentText: (assignmentId) => sentTextOf(desk, theCase, view, assignmentId),
    assign: ({ executor, role, question }) =>
      run(async () => {
        const { id, label: executorName } = await executorOf(desk, view, executor);
        const before = await current();
        const order = Math.max(0, ...liveAssignments(before).map((one) => one.order)) + 1;
        const executorId = idInCase(desk.office, before, id);
        const assignee = { assignmentId: newId(), role, executorId, executorName, order, question };
        return { type: 'assignExecutors', assignees: [assignee] };
      }),
    reassign: (assignmentId, picked, reason) =>
      run(async () => {
        const { id: executorId, label: executorName } = await executorOf(desk, view, picked);
        const question = theCase.assignments.find(({ id }) => id === assignmentId)?.question ?? '';
        const assignee = {
          assignmentId: newId(),
          executorId: idInCase(desk.office, await current(), executorId),
          executorName,
          question,
        };
        return { type: 'reassign', assignmentId, reason, assignee };
      }),
    withdraw: (assignmentId, reason) => run(() => ({ type: 'withdrawAssignment', assignmentId, reason })),
    acknowledge: (assignmentId) => run(() => ({ type: 'acknowledge', assignmentId })),
    reminderText: (assignmentId) => reminderTextOf(desk, theCase, view, assignmentId),
    remind: (assignmentId) => run(() => ({ type: 'remind', assignmentId })),
    returnNotCompetent: (assignmentId, reason, { receivedAt, receivedReason }) =>
      run(() => ({ type: 'returnAssignment', assignmentId, reason, ...timing(receivedAt, receivedReason) })),
    submitPart: (assignmentId, text, files, { receivedAt, receivedReason }) =>
      run(async (texts) => ({
        type: 'submitPart',
        assignmentId,
        content: await texts.keep('draft', text),
        files,
        ...timing(receivedAt, receivedReason),
      })),
    movePartAhead: (assignmentId) =>
      run(async () => ({ type: 'orderParts', assignmentIds: ahead(liveAssignments(await current()), assignmentId) })),
    approvePart: (assignmentId) =>
      run(() => ({ type: 'approvePart', assignmentId, content: partOf(theCase, assignmentId) })),
    returnPart: (assignmentId, reason) => run(() => ({ type: 'returnPart', assignmentId, reason })),
  };
}

/** The ids in their order, this one before the one it stood after; the first stays where it is. */
function ahead(assignments: readonly Assignment[], id: string): readonly string[] {
  const ids = assignments.map((one) => one.id);
  const place = ids.indexOf(id);
  return ids.toSpliced(place, 1).toSpliced(Math.max(place - 1, 0), 0, id);
}

/** Hash of the part as it stands on the screen; '' where there is none, which `decide` refuses in words. */
function partOf({ assignments }: Case, assignmentId: string): string {
  return assignments.find(({ id }) => id === assignmentId)?.part ?? '';
}
