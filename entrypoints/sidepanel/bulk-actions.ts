import type { BulkActions } from '../../components/bulk/bulk-actions';
import { newId } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { rulingAtHand } from '../desk/ruling';
import { runOnEach } from './run-on-each';

/** Acts on several cases: the same commands one by one, so that nothing is allowed in bulk that is not alone. */
export function bulkActions(desk: Desk): BulkActions {
  const { office } = desk;
  const executors = office.executors
    .filter(({ active }) => active)
    .map(({ id, unit, person, email }) => ({ id, label: [unit, person].filter(Boolean).join(', '), email }));
  return {
    executors,
    topics: office.topics.map(({ name }) => name),
    places: office.places.map(({ name }) => name),
    severities: severitiesOf(desk),
    assign: (caseIds, executorId, question) =>
      runOnEach(desk, caseIds, () => ({
        type: 'assignExecutors',
        assignees: [
          {
            assignmentId: newId(),
            role: 'main',
            executorId,
            executorName: executors.find(({ id }) => id === executorId)?.label ?? executorId,
            order: 1,
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
  const profile = rulingAtHand(desk, desk.office.regulation)?.profile;
  const listed = Object.entries(profile?.categories ?? {})
    .filter(([, { dimension }]) => dimension === 'severity')
    .map(([id, { label }]) => ({ id, label }));
  if (listed.length > 0) return listed;
  return profile?.classification.freeSeverity ? words.freeSeverities.map((label) => ({ id: label, label })) : [];
}
