import type { BulkActions, BulkReport } from '../../components/bulk/bulk-actions';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { replay } from '../../lib/case/replay';
import { eventsOf } from '../../lib/journal/read';
import { askWorker } from '../../lib/platform/ask-worker';
import { newId } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { rulingAtHand } from '../desk/ruling';
import { runCommand } from '../desk/run-command';
import { wordsOf } from '../desk/words-of-error';

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
      each(desk, caseIds, () => ({
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
    classify: (caseIds, facts) => {
      const after = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
      return each(desk, caseIds, () => ({ type: 'classify', after }));
    },
  };
}

async function each(desk: Desk, caseIds: readonly string[], make: (theCase: Case) => Command): Promise<BulkReport> {
  const refusals: { number: number; words: string }[] = [];
  const changed: string[] = [];
  for (const caseId of caseIds) {
    const theCase = replay(await eventsOf(desk.journal, caseId));
    if (!theCase) continue;
    const outcome = await attempt(() => runCommand(desk, { caseId, seen: theCase.seq, command: make(theCase) }));
    if (outcome.done) changed.push(caseId);
    else refusals.push({ number: theCase.number, words: outcome.refusal });
  }
  if (changed.length > 0) void askWorker('changed', { caseIds: changed }).catch(() => undefined);
  return { done: changed.length, refusals };
}

async function attempt(run: () => ReturnType<typeof runCommand>): ReturnType<typeof runCommand> {
  try {
    return await run();
  } catch (error) {
    return { done: false, refusal: wordsOf(error) };
  }
}

function severitiesOf(desk: Desk): BulkActions['severities'] {
  const profile = rulingAtHand(desk, desk.office.regulation)?.profile;
  const listed = Object.entries(profile?.categories ?? {})
    .filter(([, { dimension }]) => dimension === 'severity')
    .map(([id, { label }]) => ({ id, label }));
  if (listed.length > 0) return listed;
  return profile?.classification.freeSeverity ? words.freeSeverities.map((label) => ({ id: label, label })) : [];
}
