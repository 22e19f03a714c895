import type { MessageTakenVia } from '../../lib/case/events';
import type { MessageRecord } from '../../lib/case/message';
import { decideTaking } from '../../lib/case/decide-taking';
import { isRefusal } from '../../lib/case/decision';
import { taken } from '../../lib/case/evolve/taken';
import { recordTaking, type Taken } from '../../lib/journal/record-taking';
import { newId, now } from '../../lib/platform/system';
import type { Capture } from '../../lib/site/site';
import type { Desk } from './desk';
import { projectCase } from './project-case';
import { NO_RULES, rulingAtHand } from './ruling';
import { signEvents } from './sign-events';
import { TakingRefusedError } from './taking-refused-error';
import { Texts } from './texts';
import { UNDO_WINDOW_MS } from './undo-window';

/**
 * Takes a captured message into work: a new case under the next number, or the case that already holds the message.
 * One transaction; rejects when nothing was written.
 */
export async function takeMessage(desk: Desk, capture: Capture, via: MessageTakenVia): Promise<Taken> {
  const texts = new Texts();
  const message = await recordOf(capture, texts);
  const { regulation, currentPersonId: by } = desk.office;
  const ruling = rulingAtHand(desk, regulation);
  const at = now();
  return recordTaking(desk.journal, capture.key, async (number) => {
    const caseId = newId();
    const decision = decideTaking(
      { type: 'takeMessage', number, message, regulation, via, starts: {}, facts: { visibility: capture.visibility } },
      { now: at, by, rules: ruling?.rules ?? NO_RULES, undoWindow: UNDO_WINDOW_MS },
    );
    if (isRefusal(decision)) throw new TakingRefusedError(decision.words);
    const [event] = signEvents(decision.events, { caseId, after: 0, recordedAt: at, by });
    if (event?.type !== 'MessageTaken') throw new Error('A taking makes a case');
    const known = { text: capture.text, author: capture.author?.name ?? null };
    return { caseId, events: [event], contents: texts.rows, row: projectCase(taken(event), ruling, known, at) };
  });
}

async function recordOf(capture: Capture, texts: Texts): Promise<MessageRecord> {
  return {
    key: capture.key,
    network: capture.network,
    kind: capture.kind,
    url: capture.url,
    pageTitle: capture.pageTitle,
    text: await texts.keep('text', capture.text),
    author: capture.author && (await texts.keepAuthor({ ...capture.author, nonce: newId() })),
    parentText: capture.parentText === null ? null : await texts.keep('text', capture.parentText),
    parentKey: capture.parentKey,
    dateRaw: capture.dateRaw,
    publishedAt: capture.publishedAt === null ? null : new Date(capture.publishedAt).toISOString(),
    publishedPrecision: capture.publishedPrecision,
    attachments: capture.attachments,
    textIncomplete: capture.textIncomplete,
    browserZone: capture.browserZone,
  };
}
