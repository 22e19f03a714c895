import type {
  Choice,
  DeadlineView,
  DraftView,
  ExecutorChoice,
  NextForm,
  NextStep,
  PartView,
} from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { OutputChannel } from '../../../lib/case/events';
import { mainAssignment } from '../../../lib/case/live-assignments';
import type { NextMove } from '../../../lib/deadline/next-move-of';
import { words } from '../../../lib/words/words';
import type { Ruling } from '../../desk/ruling';

interface Given {
  theCase: Case;
  ruling: Ruling;
  move: NextMove;
  deadlines: readonly DeadlineView[];
  drafts: readonly DraftView[];
  parts: readonly PartView[];
  executors: readonly ExecutorChoice[];
  suggestedId: string | null;
}

/** The one act that comes next, with the form for it. */
export function nextStepOf(given: Given): NextStep {
  const { theCase, ruling, move, deadlines } = given;
  const deadline = deadlines.find(({ key }) => key === move.deadline?.key) ?? null;
  return {
    ...formOf(given),
    act: move.act === 'place' ? words.endings.placeAct[channelOf(theCase, ruling)] : words.moves[move.act],
    mine: move.side === 'own',
    who: whoOf(theCase, ruling, move),
    clause: deadline?.clause ?? null,
    deadline,
  };
}

function formOf({ theCase, ruling, move, deadlines, drafts, parts, executors, suggestedId }: Given): NextForm {
  const current = drafts.at(-1);
  switch (move.act) {
    case 'classify':
      return { form: 'classify' };
    case 'assign':
      return { form: 'assign', executors, suggestedId };
    case 'review':
      return current
        ? { form: 'review', draft: current, reasons: reasonsOf(ruling), rounds: theCase.rounds }
        : draftForm(theCase, drafts);
    case 'place':
      return current
        ? { form: 'place', draft: current, channel: channelOf(theCase, ruling) }
        : draftForm(theCase, drafts);
    case 'closed':
      return {
        form: 'closed',
        verdict: verdictWord(deadlines),
        placedUrl: theCase.placements.at(-1)?.url ?? null,
        closedAt: theCase.closedAt ?? theCase.takenAt,
      };
    case 'awaitParts':
      return {
        form: 'parts',
        waiting: inTurn(
          parts.filter(({ text }) => text === null),
          ruling,
        ),
      };
    case 'reviewPart': {
      const part = parts.find(({ assignmentId }) =>
        theCase.assignments.some(({ id, status }) => id === assignmentId && status === 'submitted'),
      );
      return part ? { form: 'reviewPart', part } : { form: 'parts', waiting: parts };
    }
    case 'awaitAuthor':
      return { form: 'authorReply' };
    case 'awaitDraft':
    case 'compose':
    case 'awaitRework':
    case 'rework':
    case 'awaitFinal':
      return draftForm(theCase, drafts);
  }
}

/** In sequence the next part is offered when the one before is in (Кожевниковский район п. 11). */
function inTurn(waiting: readonly PartView[], { rules }: Ruling): readonly PartView[] {
  return rules.coExecution.mode === 'sequential' ? waiting.slice(0, 1) : waiting;
}

function draftForm(theCase: Case, drafts: readonly DraftView[]): NextForm {
  const returned = drafts.at(-1);
  return {
    form: 'draft',
    authorName: mainAssignment(theCase)?.executorName ?? '',
    lastReturn: returned?.status === 'returned' ? returned : null,
  };
}

/** The profile's channel; a private message is answered in private whatever the profile says (Ворсино п. 2.4). */
function channelOf({ facts }: Case, { rules }: Ruling): OutputChannel {
  return facts.visibility === 'private' && rules.channel.id === 'network' ? 'private' : rules.channel.id;
}

function reasonsOf({ profile }: Ruling): Choice[] {
  return Object.entries(profile.review.reasons).map(([id, label]) => ({ id, label }));
}

function verdictWord(deadlines: readonly DeadlineView[]): 'inTime' | 'late' | 'noDeadline' {
  const judged = deadlines.filter(({ internal, optional, dueAt }) => !internal && !optional && dueAt !== null);
  if (judged.length === 0) return 'noDeadline';
  return judged.some(({ state }) => state === 'metLate' || state === 'missed') ? 'late' : 'inTime';
}

function whoOf(theCase: Case, { profile }: Ruling, { side }: NextMove): string {
  if (side === 'executor') return mainAssignment(theCase)?.executorName ?? roleLabel(profile, profile.cast.executor);
  if (side === 'author') return words.caseScreen.author;
  return roleLabel(profile, profile.cast.coordinator);
}

function roleLabel({ roles }: Ruling['profile'], id: string): string {
  return roles[id]?.label ?? id;
}
