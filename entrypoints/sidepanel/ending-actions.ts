import type { EndingActions, HandOverInput } from '../../components/endings/ending-actions';
import type { CaseView, Outcome } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { numberName } from '../../lib/case/number-name';
import { replay } from '../../lib/case/replay';
import { contentsOf, eventsOf } from '../../lib/journal/read';
import { newId } from '../../lib/platform/system';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { handOverText } from '../../lib/words/hand-over-text';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { runCommand } from '../desk/run-command';
import { Texts } from '../desk/texts';
import { minuteOfAct } from './minute-of-act';
import { printText } from './print-text';
import { MAIL_WARNING } from './read-around';
import { saveFile } from './save-file';
import { tellChanged } from './tell-changed';
import { senderOf } from './sender-of';

interface Given {
  desk: Desk;
  view: CaseView;
  theCase: Case;
  /** Runs one command on the case of the screen; failures come back as words. */
  run: (make: (texts: Texts) => Promise<Command> | Command) => Promise<Outcome>;
  /** Turns a thrown error into words. */
  spoken: (act: () => Promise<Outcome>) => Promise<Outcome>;
}

/** What a person can do about the ending of the case on the screen. */
export function endingActions({ desk, view, theCase, run, spoken }: Given): EndingActions {
  const { zone } = desk.office.hours;
  const { appeal } = view.endings;
  const me = desk.office.people.find(({ id }) => id === desk.office.currentPersonId)?.name ?? '';

  const ownDraft = (
    kind: 'explanation' | 'clarification',
    text: string,
    { groundId = null as string | null, supplies = [] as readonly string[] } = {},
  ) =>
    run(async (texts) => ({
      type: 'submitDraft',
      draftId: newId(),
      kind,
      content: await texts.keep('draft', text),
      authorName: me,
      assignmentId: null,
      groundId,
      supplies,
      problemConfirmed: true,
      promisedAt: null,
    }));

  const cardOf = ({ to, name, address, phone }: HandOverInput): string => {
    if (appeal.path !== 'handOver' || appeal.consent === null) return words.endings.handOver.blocked;
    const { at, wording, url } = appeal.consent;
    return handOverText({
      to,
      clause: appeal.clause,
      number: view.number,
      author: { name, address, phone },
      consent: { when: dateTimeWords(at, zone), wording, url },
      text: view.message.text,
      url: view.message.url,
      sender: senderOf(desk),
    });
  };

  return {
    explain: ({ groundId, text, supplies }) => ownDraft('explanation', text, { groundId, supplies }),
    requestConsent: (text) => ownDraft('clarification', text, { supplies: ['authorContacts'] }),
    recordConsent: (wording, url) => run(() => ({ type: 'recordConsent', wording, url: url || null })),
    handOverText: cardOf,
    handOver: ({ to }) => run(() => ({ type: 'handOver', to, registration: null })),
    register: (registration) =>
      run(() => ({
        type: 'handOver',
        to: appeal.path === 'handOver' ? (appeal.handedOver?.to ?? appeal.to) : '',
        registration,
      })),
    hideMailWarning: () =>
      spoken(async () => {
        await desk.journal.settings.put({ key: MAIL_WARNING, value: 'off' });
        return { done: true };
      }),
    print: printText,
    saveDocx: (name, text) =>
      spoken(async () => {
        const { writeTextDocx } = await import('./write-text-docx');
        const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
        saveFile(`${name}-${numberName(view.number)}.docx`, type, await writeTextDocx(text, desk.office.name));
        return { done: true };
      }),
    informHead: ({ signedBy, note, at, reason }) =>
      run(() => ({
        type: 'informHead',
        signedBy,
        note,
        ...(at === null ? {} : { happenedAt: minuteOfAct(theCase, at, zone), happenedReason: reason }),
      })),
    noteShortcoming: (clause, note) => run(() => ({ type: 'noteShortcoming', clause, note })),
    explainLateness: (reason, note) => run(() => ({ type: 'explainLateness', reason, note })),
    markWide: (place) => run(() => ({ type: 'noteOutsideEvent', event: view.endings.wide?.event ?? '', note: place })),
    joinTo: (caseId) => spoken(() => join(desk, theCase, caseId)),
  };
}

/** The reply is written into the case that asked first: if the second step fails, nothing of it is lost. */
async function join(desk: Desk, reply: Case, caseId: string): Promise<Outcome> {
  const asked = replay(await eventsOf(desk.journal, caseId));
  if (!asked) return { done: false, refusal: words.caseScreen.missing };
  const { key: messageKey, text } = reply.message;
  const body = (await contentsOf(desk.journal, [text])).get(text) ?? '';
  const recorded = await runCommand(desk, {
    caseId,
    seen: asked.seq,
    command: { type: 'recordAuthorReply', messageKey, content: text },
    contents: [{ hash: text, kind: 'text', body }],
  });
  if (!recorded.done) return recorded;
  const closed = await runCommand(desk, {
    caseId: reply.id,
    seen: reply.seq,
    command: { type: 'closeWithException', reason: words.endings.continuation.reason(asked.number) },
  });
  tellChanged([caseId, reply.id]);
  return closed;
}
