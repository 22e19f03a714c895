import type { CaseActions } from '../../components/case-actions';
import type { Outcome } from '../../components/view-models';
import type { Case, Draft } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { currentDraft } from '../../lib/case/current-draft';
import { replay } from '../../lib/case/replay';
import { eventsOf } from '../../lib/journal/read';
import { newId } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { runCommand } from '../desk/run-command';
import { writerOf } from '../desk/writer-of';
import { tellChanged } from './tell-changed';

interface Given {
  desk: Desk;
  theCase: Case;
  run: (make: () => Command) => Promise<Outcome>;
}

const it = words.group;

/** What concerns several messages about one problem. Each of them is decided and recorded on its own. */
export function groupActions({
  desk,
  theCase,
  run,
}: Given): Pick<CaseActions, 'joinGroup' | 'leaveGroup' | 'shareDraft'> {
  const elsewhere = async (other: Case, command: Command): Promise<Outcome> => {
    const outcome = await runCommand(desk, { caseId: other.id, seen: other.seq, command });
    if (outcome.done) tellChanged([other.id]);
    return outcome;
  };
  const caseOf = async (id: string) => replay(await eventsOf(desk.journal, id));

  return {
    async joinGroup(otherCaseId) {
      const other = await caseOf(otherCaseId);
      if (!other) return { done: false, refusal: words.caseScreen.missing };
      const groupId = other.groupId ?? theCase.groupId ?? other.id;
      if (other.groupId === null && other.closedAt === null) {
        const joined = await elsewhere(other, { type: 'joinGroup', groupId });
        if (!joined.done) return joined;
      }
      return run(() => ({ type: 'joinGroup', groupId }));
    },
    leaveGroup: () => run(() => ({ type: 'leaveGroup' })),
    async shareDraft(draftId) {
      const draft = theCase.drafts.find(({ id }) => id === draftId);
      const rows = await desk.journal.cases
        .where('groupId')
        .equals(theCase.groupId ?? '')
        .toArray();
      const others = rows.filter(({ id, closed }) => id !== theCase.id && !closed);
      if (!draft || others.length === 0) return { done: false, refusal: it.nobody };
      const refusals: string[] = [];
      for (const { id, number } of others) {
        const other = await caseOf(id);
        // Pressed a second time, it changes nothing.
        if (!other || currentDraft(other)?.content === draft.content) continue;
        const outcome = await elsewhere(other, {
          type: 'submitDraft',
          draftId: newId(),
          assignmentId: writerOf(desk, other, draft.kind),
          ...draftCopy(draft),
        });
        if (!outcome.done) refusals.push(it.refused(number, outcome.refusal));
      }
      return refusals.length === 0 ? { done: true } : { done: false, refusal: refusals.join(' ') };
    },
  };
}

/** What a draft says, without whose it was and what became of it. */
function draftCopy(draft: Draft) {
  const { kind, content, authorName, groundId, supplies, problemConfirmed, promisedAt, files, rewritten } = draft;
  return {
    kind,
    content,
    authorName,
    groundId,
    supplies,
    problemConfirmed,
    promisedAt,
    files,
    ...(rewritten && { rewritten }),
  };
}
