import type { AssignmentInput } from '../../components/case-actions';
import type { CaseView } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { decide } from '../../lib/case/decide';
import { isRefusal, type Refusal } from '../../lib/case/decision';
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
import { owedByExecutor } from './view/owed-by-executor';
import { senderOf } from './sender-of';

/** The assignment as it would go out now, with the deadline the executor would get; or why it cannot go out. */
export function assignmentTextOf(
  desk: Desk,
  theCase: Case,
  view: CaseView,
  input: AssignmentInput,
): { text: string } | { refusal: string } {
  const supposed = onceAssigned(desk, theCase, view, input);
  if (isRefusal(supposed)) return { refusal: supposed.words };
  return { text: textFor(desk, theCase, view, { question: input.question, deadline: supposed.deadline }) };
}

/** The same of an assignment that is out: with its deadline, or what the executor owes besides once that is met. */
export function sentTextOf(desk: Desk, theCase: Case, view: CaseView, assignmentId: string): string {
  const { role = 'main', question = '' } = theCase.assignments.find(({ id }) => id === assignmentId) ?? {};
  const owed = ownDeadline(view.deadlines, role, assignmentId);
  const deadline = owed ?? owedByExecutor(theCase, view.deadlines, assignmentId);
  return textFor(desk, theCase, view, { question, deadline });
}

function textFor(
  desk: Desk,
  theCase: Case,
  view: CaseView,
  { question, deadline }: { question: string; deadline: Deadline | null },
): string {
  return assignmentText({
    number: view.number,
    text: view.message.text,
    url: view.message.url,
    topic: theCase.facts.topic,
    place: theCase.facts.place,
    question,
    due: deadline?.dueAt == null ? null : dateTimeWords(deadline.dueAt, desk.office.hours.zone),
    clause: deadline?.clause ?? null,
    act: rulingOf(desk, theCase.regulation).profile.title,
    sender: senderOf(desk),
  });
}

/** Some acts count from the executor's receipt, so the case is looked at as if it had been sent this minute. */
function onceAssigned(
  desk: Desk,
  theCase: Case,
  view: CaseView,
  { executor, role, question }: AssignmentInput,
): { deadline: Deadline | null } | Refusal {
  const { profile, clocks, rules } = rulingOf(desk, theCase.regulation);
  const at = now();
  const by = desk.office.currentPersonId;
  // His own week counts where he has one.
  const executorId = 'id' in executor ? executor.id : SUPPOSED;
  const executorName =
    'id' in executor ? (view.executors.find(({ id }) => id === executor.id)?.label ?? '') : executor.name;
  const order = theCase.assignments.length + 1;
  const assignee = { assignmentId: SUPPOSED, role, executorId, executorName, order, question };
  const decision = decide({ type: 'assignExecutors', assignees: [assignee] }, theCase, {
    now: at,
    by,
    rules,
    undoWindow: UNDO_WINDOW_MS,
  });
  if (isRefusal(decision)) return decision;
  const events = signEvents(decision.events, { caseId: theCase.id, after: theCase.seq, recordedAt: at, by });
  const supposed = events.reduce(evolve, theCase);
  return { deadline: ownDeadline(deadlinesOf(supposed, profile, clocks, at), role, SUPPOSED) };
}

/** The term of the draft; of a co-executor that of his own part. */
function ownDeadline(deadlines: readonly Deadline[], role: 'main' | 'co', assignmentId: string): Deadline | null {
  const kind = role === 'main' ? 'draft' : 'contribute';
  const open = deadlines.filter((deadline) => isOpen(deadline) && deadline.act.kind === kind);
  return open.find(({ instance }) => role === 'main' || instance.assignmentId === assignmentId) ?? null;
}

const SUPPOSED = 'supposed';
