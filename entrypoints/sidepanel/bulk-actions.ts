import type { BulkActions } from '../../components/bulk/bulk-actions';
import { liveAssignments } from '../../lib/case/live-assignments';
import { newId, now } from '../../lib/platform/system';
import { officeDate } from '../../lib/time/office-date';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { rulingAtHand } from '../desk/ruling';
import { idInCase } from './id-in-case';
import { runOnEach } from './run-on-each';
import { executorChoicesOf } from './view/executor-choices-of';

/** Acts on several cases: the same commands one by one, so that nothing is allowed in bulk that is not alone. */
export function bulkActions(desk: Desk): BulkActions {
  const { office } = desk;
  const executors = executorChoicesOf(office, officeDate(now(), office.hours.zone).date);
  return {
    executors,
    topics: office.topics.map(({ name }) => name),
    places: office.places.map(({ name }) => name),
    severities: severitiesOf(desk),
    handlings: categoriesOf(desk, 'handling'),
    assign: (caseIds, executorId, question) =>
      runOnEach(desk, caseIds, (theCase) => ({
        type: 'assignExecutors',
        assignees: [
          {
            assignmentId: newId(),
            role: 'main',
            executorId: idInCase(office, theCase, executorId),
            executorName: executors.find(({ id }) => id === executorId)?.label ?? executorId,
            order: Math.max(0, ...liveAssignments(theCase).map((one) => one.order)) + 1,
            question,
          },
        ],
      })),
    async group(caseIds) {
      const rows = (await desk.journal.cases.bulkGet([...caseIds])).flatMap((row) => row ?? []);
      const groupId = rows.find((row) => row.groupId !== undefined)?.groupId ?? caseIds[0] ?? newId();
      const joining = rows.filter((row) => row.groupId !== groupId).map(({ id }) => id);
      return runOnEach(desk, joining, () => ({ type: 'joinGroup', groupId }));
    },
    classify: (caseIds, facts) => {
      const after = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
      return runOnEach(desk, caseIds, () => ({ type: 'classify', after }));
    },
  };
}

function severitiesOf(desk: Desk): BulkActions['severities'] {
  const listed = categoriesOf(desk, 'severity');
  if (listed.length > 0) return listed;
  const isFree = rulingAtHand(desk, desk.office.regulation)?.profile.classification.freeSeverity;
  return isFree ? words.freeSeverities.map((label) => ({ id: label, label })) : [];
}

function categoriesOf(desk: Desk, wanted: 'severity' | 'handling'): BulkActions['severities'] {
  const profile = rulingAtHand(desk, desk.office.regulation)?.profile;
  return Object.entries(profile?.categories ?? {})
    .filter(([, { dimension }]) => dimension === wanted)
    .map(([id, { label }]) => ({ id, label }));
}
