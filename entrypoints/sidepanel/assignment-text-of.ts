import type { AssignmentInput } from '../../components/case-actions';
import type { CaseView } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { decide } from '../../lib/case/decide';
import { isRefusal } from '../../lib/case/decision';
import { evolve } from '../../lib/case/evolve';
import { isOpen, type Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { now } from '../../lib/platform/system';
import { assignmentText } from '../../lib/words/assignment-text';
import { dateTimeWords } from '../../lib/words/date-time-words';
import type { Desk } from '../desk/desk';
import { rulingOf } from '../desk/ruling';
import { signEvents } from '../desk/sign-events';
import { UNDO_WINDOW_MS } from '../desk/undo-window';

/** The assignment as it would go out now, with the deadline the executor would get. */
export function assignmentTextOf(desk: Desk, theCase: Case, view: CaseView, input: AssignmentInput): string {
  const deadline = deadlineOnceAssigned(desk, theCase, input);
  const sender = desk.office.people.find(({ id }) => id === desk.office.currentPersonId);
  return assignmentText({
    number: view.number,
    text: view.message.text,
    url: view.message.url,
    topic: theCase.facts.topic,
    place: theCase.facts.place,
    question: input.question,
    due: deadline?.dueAt == null ? null : dateTimeWords(deadline.dueAt, desk.office.hours.zone),
    clause: deadline?.clause ?? null,
    sender: [sender?.name, desk.office.name].filter(Boolean).join(', '),
  });
}

/** Some acts count from the executor's receipt, so the case is looked at as if it had been sent this minute. */
function deadlineOnceAssigned(desk: Desk, theCase: Case, { role, question }: AssignmentInput): Deadline | null {
  const { profile, clocks, rules } = rulingOf(desk, theCase.regulation);
  const at = now();
  const by = desk.office.currentPersonId;
  const assignee = { assignmentId: SUPPOSED, role, executorId: SUPPOSED, executorName: SUPPOSED, order: 1, question };
  const decision = decide({ type: 'assignExecutors', assignees: [assignee] }, theCase, {
    now: at,
    by,
    rules,
    undoWindow: UNDO_WINDOW_MS,
  });
  const events = isRefusal(decision)
    ? []
    : signEvents(decision.events, { caseId: theCase.id, after: theCase.seq, recordedAt: at, by });
  const supposed = events.reduce(evolve, theCase);
  const kind = role === 'main' ? 'draft' : 'contribute';
  const owed = deadlinesOf(supposed, profile, clocks, at).filter(
    (deadline) => isOpen(deadline) && deadline.act.kind === kind,
  );
  return owed.find(({ instance }) => role === 'main' || instance.assignmentId === SUPPOSED) ?? null;
}

const SUPPOSED = 'supposed';
