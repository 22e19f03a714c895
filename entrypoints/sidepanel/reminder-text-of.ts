import type { CaseView } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { reminderText } from '../../lib/words/reminder-text';
import type { Desk } from '../desk/desk';
import { rulingOf } from '../desk/ruling';
import { owedByExecutor } from './view/owed-by-executor';
import { senderOf } from './sender-of';

/** The reminder as it would go out now, with the point that binds this executor and the minutes left. */
export function reminderTextOf(desk: Desk, theCase: Case, view: CaseView, assignmentId: string): string {
  const assignment = theCase.assignments.find(({ id }) => id === assignmentId);
  const owed = owedByExecutor(theCase, view.deadlines, assignmentId);
  return reminderText({
    number: view.number,
    text: view.message.text,
    url: view.message.url,
    topic: theCase.facts.topic,
    place: theCase.facts.place,
    question: assignment?.question ?? '',
    due: owed?.dueAt == null ? null : dateTimeWords(owed.dueAt, desk.office.hours.zone),
    clause: owed?.clause ?? null,
    act: rulingOf(desk, theCase.regulation).profile.title,
    sender: senderOf(desk),
    awaited: owed?.label ?? null,
    left: owed?.left ?? null,
    countedIn: owed?.countedIn ?? 'working',
  });
}
