import type { CaseActions, DraftInput } from '../../components/case-actions';
import type { CaseView, Outcome } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { currentDraft } from '../../lib/case/current-draft';
import type { Command } from '../../lib/case/commands';
import { officeInstant } from '../../lib/time/office-date';
import type { StoredCase } from '../../lib/journal/read-case';
import { newId } from '../../lib/platform/system';
import { slotsOf } from '../../lib/text/slots';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { runCommand } from '../desk/run-command';
import { Texts } from '../desk/texts';
import { wordsOf } from '../desk/words-of-error';
import { writerOf } from '../desk/writer-of';
import { changeOffice } from './change-office';
import { endingActions } from './ending-actions';
import { flagThreat } from './flag-threat';
import { assignmentActions } from './assignment-actions';
import { assignmentExchange } from './assignment-exchange';
import { draftFiles } from './draft-files';
import { groupActions } from './group-actions';
import { inTurn } from './in-turn';
import { insertAnswer, showMessage } from './insert-answer';
import { minuteOfAct } from './minute-of-act';
import { keepOutside } from './outside-pages';
import { tellChanged } from './tell-changed';
import { toClipboard } from './to-clipboard';

interface Given {
  desk: Desk;
  view: CaseView;
  /** The case as it stands on the screen: decisions are made on it and on nothing later. */
  theCase: Case;
  stored: StoredCase;
  back: () => void;
  step: (by: 1 | -1) => boolean;
  open: (caseId: string) => void;
  /** Says what no form on the screen can say: its own goes with the next redraw when somebody else acted first. */
  say: (words: string) => void;
}

/** Everything a person can do to the case on the screen. Failures come back as words; nothing here throws. */
export function caseActions({ desk, view, theCase, stored: shown, back, step, open, say }: Given): CaseActions {
  const { zone } = desk.office.hours;
  const { caseId } = view;
  const { seq: seen } = theCase;
  const instant = (wall: string) => officeInstant(wall.slice(0, 10), wall.slice(11, 16) || '00:00', zone);
  const timing = (wall: string | null, reason: string) =>
    wall === null ? {} : { happenedAt: minuteOfAct(theCase, wall, zone), happenedReason: reason };

  const run = (make: (texts: Texts) => Promise<Command> | Command): Promise<Outcome> =>
    spoken(async () => {
      const texts = new Texts();
      const outcome = await inTurn(
        desk.journal,
        { caseId, seen },
        {
          make: () => make(texts),
          run: (command, since) => runCommand(desk, { caseId, seen: since, shown, command, contents: texts.rows }),
        },
      );
      // Badge, alarm and marks follow from the worker; it may be asleep, so the answer is not waited for.
      if (outcome.done) tellChanged([caseId]);
      else if (outcome.overtaken) say(outcome.refusal);
      return outcome;
    });

  const openMessage = async () => {
    try {
      const found = await showMessage(theCase.message);
      if (found === 'unknown') say(words.caseScreen.notShown);
      if (found !== 'gone') return;
      const noted = await run(() => ({ type: 'noteVanish' }));
      if (!noted.done) say(noted.refusal);
    } catch (error) {
      say(wordsOf(error));
    }
  };

  const submitDraft = (input: DraftInput): Promise<Outcome> =>
    run(async (texts) => ({
      type: 'submitDraft',
      draftId: newId(),
      kind: input.kind,
      content: await texts.keep('draft', input.text),
      authorName: input.authorName,
      assignmentId: writerOf(desk, theCase, input.kind),
      groundId: input.groundId,
      supplies: input.supplies,
      problemConfirmed: input.problemConfirmed,
      // A promised day is kept until its end.
      promisedAt: input.promisedOn === null ? null : closeOf(desk, input.promisedOn),
      files: input.files,
      notRouted: input.notRouted,
      ...(input.rewritten && { rewritten: true as const }),
      ...insteadOf(view),
      ...timing(input.receivedAt, input.receivedReason),
    }));

  return {
    back,
    openCase: open,
    workAs: (personId) =>
      spoken(async () => {
        await changeOffice(desk, (office) => ({ ...office, currentPersonId: personId }));
        return { done: true };
      }),
    ...groupActions({ desk, theCase, run }),
    linkRepeat: (earlierCaseId, reason) => run(() => ({ type: 'linkRepeat', earlierCaseId, reason })),
    openMessage: () => void openMessage(),
    markPage: (outside) =>
      spoken(async () => (await keepOutside(desk.journal, theCase.message, outside), { done: true })),
    ...assignmentActions({ desk, view, theCase, run, timing }),
    step,
    classify: (facts) =>
      run(() => ({
        type: 'classify',
        after: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, value || null])),
      })),
    markRead: () => run(() => ({ type: 'markRead' })),
    submitDraft,
    ...draftFiles(desk),
    ...assignmentExchange({ desk, view, theCase, run, closeOf: (date) => closeOf(desk, date) }),
    async approve(draftId, answered) {
      const text = textOf(view, draftId);
      if (text === null) return { done: false, refusal: words.erasure.noDraft };
      const slots = slotsOf(text);
      if (slots.length > 0) return { done: false, refusal: words.answerCheck.unfilled(slots.join(', ')) };
      return run(async (texts) => ({
        type: 'approveDraft',
        draftId,
        content: await texts.keep('draft', text),
        answered,
      }));
    },
    revokeApproval: (reason) =>
      run(() => ({ type: 'revokeApproval', draftId: currentDraft(theCase)?.id ?? '', reason })),
    returnDraft: (draftId, reasonId, comment) => run(() => ({ type: 'returnDraft', draftId, reasonId, comment })),
    async insert(draftId, agreed) {
      const text = textOf(view, draftId);
      return text === null ? NO_TEXT : insertAnswer(theCase, text, agreed);
    },
    copy: copyText,
    place: ({ draftId, url, placedAt, placedReason }) =>
      run(() => ({
        type: 'placeAnswer',
        draftId,
        channel: view.next.form === 'place' ? view.next.channel : 'network',
        url: url || null,
        content: null,
        ...timing(placedAt, placedReason),
      })),
    recordAuthorReply: (text) =>
      run(async (texts) => ({
        type: 'recordAuthorReply',
        messageKey: null,
        content: text === '' ? null : await texts.keep('text', text),
      })),
    decline: async (groundId, note, tellHead) => {
      const declined = await run(() => ({ type: 'declineProcessing', groundId, note }));
      if (!declined.done || !tellHead) return declined;
      // Declining stands whatever becomes of the flag: pressed again, it would only be refused.
      const told = await spoken(() => flagThreat(desk, caseId));
      if (told.done) tellChanged([caseId]);
      else say(words.endings.threat.notFlagged(told.refusal));
      return declined;
    },
    correctStart: (moment, at, reason) => run(() => ({ type: 'correctStart', moment, to: instant(at), reason })),
    declareDue: ({ deadlineId, at, namedBy, note }) =>
      run(() => ({ type: 'declareDueDate', deadlineId, dueAt: instant(at), namedBy: [namedBy], note })),
    noteOutside: (event, note) => run(() => ({ type: 'noteOutsideEvent', event, note })),
    flagSignificant: (reason) => run(() => ({ type: 'flagSignificance', reason })),
    declareEmergency: ({ reason, date, from, to }) =>
      run(() => ({ type: 'declareEmergency', reason, hours: { [date]: [[from, to]] } })),
    close: (reason) => run(() => ({ type: 'closeWithException', reason })),
    reopen: (reason) => run(() => ({ type: 'reopen', reason })),
    cancelTaking: () => run(() => ({ type: 'cancelTaking' })),
    addNote: (text) => run(async (texts) => ({ type: 'addNote', content: await texts.keep('note', text) })),
    endings: endingActions({ desk, view, theCase, run, spoken }),
  };
}

async function spoken(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    return { done: false, refusal: wordsOf(error) };
  }
}

async function copyText(text: string): Promise<Outcome> {
  const copied = await toClipboard(text);
  return copied ? { done: true } : { done: false, refusal: words.common.notCopied };
}

/** null: the draft was erased. */
function textOf({ drafts }: CaseView, draftId: string): string | null {
  return drafts.find(({ id }) => id === draftId)?.text ?? null;
}

const NO_TEXT = { filled: false, why: 'messageNotFound', hint: words.erasure.noDraft, found: null } as const;

/** A version in the place of the approved one ends its approval. */
function insteadOf({ drafts }: CaseView): { instead?: { draftId: string; reason: string } } {
  const approved = drafts.find(({ status }) => status === 'approved');
  return approved ? { instead: { draftId: approved.id, reason: words.versions.approvalEnded } } : {};
}

/** Close of work of an office date; its last minute where the office does not work that day. */
function closeOf(desk: Desk, date: string): number {
  const clock = officeClock(desk);
  const close = clock.hoursOf(date).intervals.at(-1)?.[1] ?? '23:59';
  return officeInstant(date, close, desk.office.hours.zone);
}
