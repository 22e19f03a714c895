import { dueWords } from '../../lib/words/due-words';
import { duration } from '../../lib/words/duration';
import { timeLeft } from '../../lib/words/time-left';
import { words } from '../../lib/words/words';
import { zoneNote } from '../../lib/words/zone-note';
import { urgencyOf } from '../urgency-of';
import { useOfficeClock } from '../controls/use-office-clock';
import type { DeadlineView } from '../deadline-view';

const it = words.caseScreen;
/** With more than this many minutes left the date says more than the hours. */
const LONG = 16 * 60;

/** «до ответа 5 ч 12 мин · пт 16:00 · п. 10»: the outer deadline of the case. Not announced by itself. */
export function AnswerLine({ answer }: { answer: DeadlineView }) {
  const { now, zone, browserZone, minutesLeft, soonMinutes } = useOfficeClock();
  const { dueAt, doneAt } = answer;
  const note = zoneNote(now.value, zone, browserZone);
  if (dueAt === null) {
    const said = answer.form === 'none' || answer.form === 'timed' ? it.noAnswerDue : it.deadline.form[answer.form];
    return <p class="answer-line">{[said, answer.clause].join(words.common.separator)}</p>;
  }
  const due = dueWords(dueAt, now.value, zone);
  if (doneAt !== null) {
    const late = doneAt > dueAt ? it.deadline.late : it.deadline.inTime;
    const done = `${it.answerDone} ${dueWords(doneAt, now.value, zone)}, ${late}`;
    return <p class="answer-line answer-line--done">{[done, answer.clause].join(words.common.separator)}</p>;
  }
  const workingMinutes = answer.left ?? minutesLeft(now.value, dueAt);
  const urgency = urgencyOf({ now: now.value, dueAt, workingMinutes, soonMinutes });
  return (
    <p class={`answer-line answer-line--${urgency}`}>
      <strong class="answer-line__left">
        {urgency === 'overdue' && `${it.answerLate} ${timeLeft({ dueAt, now: now.value, workingMinutes, zone })}`}
        {urgency !== 'overdue' && workingMinutes <= LONG && `${it.untilAnswer} ${duration(workingMinutes)}`}
        {urgency !== 'overdue' && workingMinutes > LONG && `${it.answerLate} ${words.dates.until(due)}`}
      </strong>
      {(urgency === 'overdue' || workingMinutes <= LONG) && `${words.common.separator}${due}`}
      <span class="nowrap">{`${words.common.separator}${answer.clause}`}</span>
      {note !== null && <span class="muted">{`${words.common.separator}${note}`}</span>}
      {answer.provisional && <span class="provisional"> {it.deadline.provisional}</span>}
    </p>
  );
}
