import type { CaseView, MenuAct } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import { liveAssignments } from '../../../lib/case/live-assignments';
import type { MoveAct } from '../../../lib/deadline/next-move-of';
import type { Office } from '../../../lib/office/office';
import { officeDate } from '../../../lib/time/office-date';
import type { Ruling } from '../../desk/ruling';
import { UNDO_WINDOW_MS } from '../../desk/undo-window';
import { whoseAct, type OfficeAct } from '../../desk/whose-act';

interface Given {
  ruling: Ruling;
  office: Office;
  owedParts: CaseView['owedParts'];
  /** The next act: it has its own form and is not offered twice. */
  move: MoveAct;
  /** Epoch ms. */
  now: number;
}

/** Next acts while which a draft may come besides: nothing waits for approval, and the clocks run. */
const MAY_DRAFT: ReadonlySet<MoveAct> = new Set([
  'classify',
  'assign',
  'awaitParts',
  'reviewPart',
  'awaitAuthor',
] as const);

/**
 * What can be done with a case besides its next act by the person who works now. `decide` has the last word; this only
 * leaves out the senseless and what belongs to another role.
 */
export function menuOf(theCase: Case, given: Given): MenuAct[] {
  const { office, now, ruling } = given;
  const { date: today } = officeDate(now, office.hours.zone);
  const { profile } = ruling;
  return possible(theCase, given).filter((act) => {
    const asked = ACT[act];
    return asked === undefined || whoseAct({ office, profile, act: asked, today }) === null;
  });
}

function possible(theCase: Case, { ruling: { rules, profile }, owedParts, move, now }: Given): MenuAct[] {
  if (theCase.status === 'cancelled') return [];
  if (theCase.closedAt !== null)
    return [
      ...(theCase.facts.significant ? (['informHead'] as const) : (['flagSignificant'] as const)),
      ...(rules.outsideEvents.length > 0 ? (['noteOutside'] as const) : []),
      ...(profile.memos.shortcomings ? (['noteShortcoming'] as const) : []),
      'reopen',
    ];
  const assigned = liveAssignments(theCase).length > 0;
  const menu: [MenuAct, boolean][] = [
    ['cancelTaking', theCase.seq === 1 && now - theCase.takenAt <= UNDO_WINDOW_MS],
    ['markRead', isUnread(theCase)],
    ['classify', true],
    ['assign', assigned && rules.coExecution.mode !== 'none'],
    ['reassign', assigned],
    ['remind', assigned],
    ['withdraw', assigned],
    ['returnNotCompetent', assigned],
    ['submitPart', owedParts.waiting.length > 0 && move !== 'awaitParts'],
    ['reviewPart', owedParts.toReview !== null && move !== 'reviewPart'],
    ['submitDraft', MAY_DRAFT.has(move)],
    ['revokeApproval', theCase.status === 'approved'],
    ['explain', rules.explanationGrounds.length > 0 && theCase.status !== 'approved'],
    ['appeal', true],
    ['decline', rules.declineGrounds.length > 0],
    ['correctStart', true],
    ['declareDue', rules.declaredDeadlines.length > 0],
    ['noteOutside', rules.outsideEvents.length > 0],
    ['flagSignificant', !theCase.facts.significant],
    ['informHead', theCase.facts.significant],
    ['noteShortcoming', profile.memos.shortcomings !== undefined],
    ['declareEmergency', profile.weekendRule?.override !== undefined],
    ['close', true],
  ];
  return menu.flatMap(([act, allowed]) => (allowed ? [act] : []));
}

/** A card made by hand or from a list that nobody has marked as read. */
function isUnread({ moments }: Case): boolean {
  return moments.every(({ event }) => event !== 'read');
}

/** The act of the office behind an item; absent: anybody's. */
const ACT: Partial<Record<MenuAct, OfficeAct>> = {
  classify: 'classify',
  assign: 'assignExecutors',
  reassign: 'reassign',
  remind: 'remind',
  withdraw: 'withdrawAssignment',
  reviewPart: 'approvePart',
  revokeApproval: 'revokeApproval',
  explain: 'explain',
  decline: 'declineProcessing',
  correctStart: 'correctStart',
  declareDue: 'declareDueDate',
  informHead: 'informHead',
  noteShortcoming: 'noteShortcoming',
  declareEmergency: 'declareEmergency',
  close: 'closeWithException',
  reopen: 'reopen',
};
