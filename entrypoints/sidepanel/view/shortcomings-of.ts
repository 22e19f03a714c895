import type { ShortcomingsView } from '../../../components/endings/endings-view';
import type { Case } from '../../../lib/case/case';
import { mainAssignment } from '../../../lib/case/live-assignments';
import type { Deadline, DeadlineState } from '../../../lib/deadline/deadline';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { dateTimeWords } from '../../../lib/words/date-time-words';
import { shortcomingText } from '../../../lib/words/shortcoming-text';
import type { Desk } from '../../desk/desk';
import { senderOf } from '../sender-of';

const BROKEN: ReadonlySet<DeadlineState> = new Set(['overdue', 'metLate', 'missed']);

/** What the executors of a case did late, and the memo on it; null: the act asks for none, or nothing was broken. */
export function shortcomingsOf(
  desk: Desk,
  theCase: Case,
  { memos, roles }: RegulationProfile,
  deadlines: readonly Deadline[],
): ShortcomingsView | null {
  const broken = deadlines.filter(
    ({ mover, state, internal, optional }) => mover === 'executor' && BROKEN.has(state) && !internal && !optional,
  );
  if (!memos.shortcomings || (broken.length === 0 && theCase.rounds === 0)) return null;
  const { to, provenance } = memos.shortcomings;
  const { zone } = desk.office.hours;
  const nameOf = ({ instance }: Deadline) =>
    (theCase.assignments.find(({ id }) => id === instance.assignmentId) ?? mainAssignment(theCase))?.executorName ?? '';
  return {
    clause: provenance.clause,
    brokenClauses: [...new Set(broken.map(({ clause }) => clause))],
    text: shortcomingText({
      to: to.map((role) => roles[role]?.label ?? role),
      clause: provenance.clause,
      number: theCase.number,
      topic: theCase.facts.topic,
      place: theCase.facts.place,
      url: theCase.message.url,
      broken: broken.map((one) => ({
        clause: one.clause,
        label: one.label,
        executor: nameOf(one),
        dueAt: one.dueAt === null ? '' : dateTimeWords(one.dueAt, zone),
        doneAt: one.doneAt === null ? null : dateTimeWords(one.doneAt, zone),
      })),
      returns: theCase.rounds,
      sender: senderOf(desk),
    }),
  };
}
