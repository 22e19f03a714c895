import type { MessageTakenVia } from '../../lib/case/events';
import type { MessageRecord } from '../../lib/case/message';
import type { Taken } from '../../lib/journal/record-taking';
import { newId } from '../../lib/platform/system';
import type { Capture } from '../../lib/site/site';
import { authorKey } from './author-key';
import type { Desk } from './desk';
import { recordMessage } from './record-message';
import { Texts } from './texts';

/**
 * Takes a captured message into work: a new case under the next number, or the case that already holds the message.
 * One transaction; rejects when nothing was written.
 */
export async function takeMessage(desk: Desk, capture: Capture, via: MessageTakenVia): Promise<Taken> {
  const texts = new Texts();
  const message = await recordOf(capture, texts);
  return recordMessage(desk, {
    message,
    via,
    starts: {},
    facts: { visibility: capture.visibility },
    contents: texts.rows,
    personal: {
      text: capture.text,
      author: capture.author?.name ?? null,
      authorKey: authorKey(capture.network, capture.author),
    },
  });
}

async function recordOf(capture: Capture, texts: Texts): Promise<MessageRecord> {
  const [text, author, parentText] = await Promise.all([
    texts.keep('text', capture.text),
    capture.author && texts.keepAuthor({ ...capture.author, nonce: newId() }),
    capture.parentText === null ? null : texts.keep('text', capture.parentText),
  ]);
  return {
    key: capture.key,
    network: capture.network,
    kind: capture.kind,
    url: capture.url,
    pageTitle: titleOf(capture),
    text,
    author,
    parentText,
    parentKey: capture.parentKey,
    dateRaw: capture.dateRaw,
    publishedAt: capture.publishedAt === null ? null : new Date(capture.publishedAt).toISOString(),
    publishedPrecision: capture.publishedPrecision,
    attachments: capture.attachments,
    textIncomplete: capture.textIncomplete,
    browserZone: capture.browserZone,
  };
}

/** A dialog, or the page of one person, is titled with his name: that stays out of the journal, where nothing can be erased. */
function titleOf({ pageTitle, visibility, author }: Capture): string {
  const isNamed = author !== null && author.name !== '' && pageTitle.includes(author.name);
  return visibility === 'private' || isNamed ? '' : pageTitle;
}
