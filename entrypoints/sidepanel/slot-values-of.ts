import type { CaseView } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { numberName } from '../../lib/case/number-name';
import { mainAssignment } from '../../lib/case/live-assignments';
import { executorById } from '../../lib/office/executor-by-id';
import { dateWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';

const { slots } = words.templates;

/** What a case knows of the gaps of a template: the author's first name, the place, who prepares, until when it is owed. */
export function slotValuesOf(desk: Desk, theCase: Case, view: CaseView, now: number): Readonly<Record<string, string>> {
  const { zone } = desk.office.hours;
  const assignment = mainAssignment(theCase);
  const executor = executorById(desk.office.executors, assignment?.executorId);
  const owed = view.endings.promisedAt ?? view.debt?.dueAt ?? null;
  return {
    [slots.name]: view.message.author?.name.trim().split(/\s+/)[0] ?? '',
    [slots.address]: theCase.facts.place ?? '',
    [slots.topic]: theCase.facts.topic ?? '',
    [slots.due]: owed === null ? '' : dateWords(owed, zone),
    [slots.responsible]: assignment?.executorName ?? '',
    [slots.phone]: executor?.phone ?? '',
    [slots.number]: numberName(theCase.number),
    [slots.today]: dateWords(now, zone),
    [slots.office]: desk.office.name,
  };
}
