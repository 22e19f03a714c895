import type { NextForm, NextStep } from '../../../components/next-step';
import type { DeadlineView } from '../../../components/deadline-view';
import type { CaseView, Choice, DraftView, ExecutorChoice, PartView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { OutputChannel } from '../../../lib/case/events';
import { isComposedByOffice } from '../../../lib/case/is-composed-by-office';
import { isInDialog } from '../../../lib/case/is-in-dialog';
import { mainAssignment } from '../../../lib/case/live-assignments';
import { questionsOf } from '../../../lib/case/questions-of';
import type { NextMove } from '../../../lib/deadline/next-move-of';
import { placeAct } from '../../../lib/regulation/place-act';
import { moveWords } from '../../../lib/words/move-words';
import { words } from '../../../lib/words/words';
import type { Ruling } from '../../desk/ruling';

interface Given {
  theCase: Case;
  ruling: Ruling;
  move: NextMove;
  deadlines: readonly DeadlineView[];
  drafts: readonly DraftView[];
  parts: readonly PartView[];
  owedParts: CaseView['owedParts'];
  executors: readonly ExecutorChoice[];
  suggestedId: string | null;
  /** Who works now. */
  writer: string;
}

/** The one act that comes next, with the form for it. */
export function nextStepOf(given: Given): NextStep {
  const { theCase, ruling, move, deadlines } = given;
  const deadline = deadlines.find(({ key }) => key === move.deadline?.key) ?? null;
  const isPrivate = theCase.facts.visibility === 'private';
  return {
    ...formOf(given),
    act: moveWords(move.act, placeAct(ruling.profile, isPrivate), isPrivate),
    mine: move.side === 'own',
    who: whoOf(given),
    clause: deadline?.clause ?? null,
    deadline,
  };
}

function formOf(given: Given): NextForm {
  const { theCase, ruling, move, deadlines, drafts, owedParts, executors, suggestedId } = given;
  const current = drafts.at(-1);
  switch (move.act) {
    case 'classify':
      return { form: 'classify' };
    case 'assign':
      return { form: 'assign', executors, suggestedId };
    case 'review':
      return current
        ? {
            form: 'review',
            draft: current,
            reasons: reasonsOf(ruling),
            isCommentAsked: ruling.rules.draftReturn.commentRequired,
            rounds: theCase.rounds,
            questions: openQuestions(theCase, current),
          }
        : draftForm(given);
    case 'place':
      return current
        ? { form: 'place', draft: current, channel: channelOf(theCase, ruling), byHand: byHandOf(theCase) }
        : draftForm(given);
    case 'closed':
      return {
        form: 'closed',
        verdict: verdictWord(deadlines),
        placedUrl: theCase.placements.at(-1)?.url ?? null,
        closedAt: theCase.closedAt ?? theCase.takenAt,
      };
    case 'awaitParts':
      return { form: 'parts', waiting: owedParts.waiting };
    case 'reviewPart':
      return owedParts.toReview
        ? { form: 'reviewPart', part: owedParts.toReview }
        : { form: 'parts', waiting: owedParts.waiting };
    case 'awaitAuthor':
      return { form: 'authorReply' };
    case 'awaitDraft':
    case 'compose':
    case 'awaitRework':
    case 'rework':
    case 'awaitFinal':
      return draftForm(given);
  }
}

/** Of an answer that closes the case, each question with the executor it went to. */
function openQuestions(theCase: Case, { kind }: DraftView): Choice[] {
  if (kind !== 'final' && kind !== 'explanation') return [];
  return questionsOf(theCase).map(({ assignmentId, executorName, text }) => ({
    id: assignmentId,
    label: words.forms.review.question(text, executorName),
  }));
}

/** The executor's text; where the office writes it itself, its own, begun with the parts that are in. */
function draftForm({ theCase, ruling, move, drafts, parts, writer }: Given): NextForm {
  const returned = drafts.at(-1);
  const isJoint = move.act === 'compose' || (move.act === 'awaitFinal' && isComposedByOffice(theCase, ruling.rules));
  const isOwn = isJoint || move.act === 'rework';
  return {
    form: 'draft',
    authorName: isOwn ? writer : (mainAssignment(theCase)?.executorName ?? ''),
    text: isJoint ? parts.flatMap(({ text }) => text ?? []).join('\n\n') : '',
    files: isJoint ? parts.flatMap(({ files }) => files) : [],
    lastReturn: returned?.status === 'returned' ? returned : null,
  };
}

/** The profile's channel; a private message is answered in private whatever the profile says (Ворсино п. 2.4). */
function channelOf({ facts }: Case, { rules }: Ruling): OutputChannel {
  return facts.visibility === 'private' && rules.channel.id === 'network' ? 'private' : rules.channel.id;
}

/** What `insertAnswer` would only copy is offered as copying. */
function byHandOf({ message, facts }: Case): 'dialog' | 'page' | 'elsewhere' | null {
  if (message.network === 'other') return 'elsewhere';
  if (facts.visibility === 'private' && !isInDialog(message.key)) return 'dialog';
  return message.key.startsWith('other:') ? 'page' : null;
}

function reasonsOf({ profile }: Ruling): Choice[] {
  return Object.entries(profile.review.reasons).map(([id, label]) => ({ id, label }));
}

function verdictWord(deadlines: readonly DeadlineView[]): 'inTime' | 'late' | 'noDeadline' {
  const judged = deadlines.filter(({ internal, optional, dueAt }) => !internal && !optional && dueAt !== null);
  if (judged.length === 0) return 'noDeadline';
  return judged.some(({ state }) => state === 'metLate' || state === 'missed') ? 'late' : 'inTime';
}

/** In words; of several executors those whose parts are not in yet. */
function whoOf({ theCase, ruling: { profile }, move: { side, act }, owedParts }: Given): string {
  if (act === 'awaitParts' && owedParts.waiting.length > 0)
    return owedParts.waiting.map(({ label }) => label).join('; ');
  if (side === 'executor') return mainAssignment(theCase)?.executorName ?? roleLabel(profile, profile.cast.executor);
  if (side === 'author') return words.caseScreen.author;
  return roleLabel(profile, profile.cast.coordinator);
}

function roleLabel({ roles }: Ruling['profile'], id: string): string {
  return roles[id]?.label ?? id;
}
