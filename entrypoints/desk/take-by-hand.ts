import type { MessageTakenVia } from '../../lib/case/events';
import type { Network } from '../../lib/case/message';
import { rowOfKey, type Taken } from '../../lib/journal/record-taking';
import { newId } from '../../lib/platform/system';
import type { Desk } from './desk';
import { keyOfLink } from './key-of-link';
import { recordMessage } from './record-message';
import { Texts } from './texts';

/** A message that came from elsewhere. Instants are epoch ms. */
export interface MessageByHand {
  /** Where it came from, in words: «Инцидент Менеджмент», «Телефон». */
  source: string;
  /** '' where there is none. */
  url: string;
  text: string;
  author: string;
  /** When it reached the office: clocks run from here as from the finding of a captured one. */
  receivedAt: number;
  publishedAt: number | null;
  /** null: nobody has read it yet. */
  readAt: number | null;
  isPrivate: boolean;
  /** Another message under a link that is in work already. */
  isAnother: boolean;
}

/**
 * Takes a message typed by hand or listed in a file: the same clocks as a captured one has. A link is taken once (the case
 * that holds it answers), unless the person says that it is another message. Rejects when nothing was written.
 */
export async function takeByHand(
  desk: Desk,
  given: MessageByHand,
  via: Extract<MessageTakenVia, 'form' | 'import'>,
): Promise<Taken> {
  const { source, url, text, author, receivedAt, publishedAt, readAt, isPrivate } = given;
  const texts = new Texts();
  const key = given.isAnother || url === '' ? `other:${newId()}` : await keyOfLink(url);
  const message = {
    key,
    network: networkOf(key),
    kind: isPrivate ? ('private' as const) : ('manual' as const),
    url,
    pageTitle: source,
    text: await texts.keep('text', text),
    author: author === '' ? null : await texts.keepAuthor({ name: author, url: null, id: null, nonce: newId() }),
    parentText: null,
    parentKey: null,
    dateRaw: null,
    publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
    publishedPrecision: publishedAt === null ? ('unknown' as const) : ('minute' as const),
    attachments: [],
    textIncomplete: false,
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return recordMessage(desk, {
    message,
    via,
    starts: { detected: receivedAt, received: receivedAt, ...(readAt !== null && { read: readAt }) },
    facts: { source, visibility: isPrivate ? 'private' : 'public' },
    contents: texts.rows,
    personal: { text, author: author === '' ? null : author },
  });
}

/** Number of the case that holds a link, whether it was captured on the page or typed; null where there is none. */
export async function caseOfLink({ journal }: Pick<Desk, 'journal'>, url: string): Promise<number | null> {
  const row = await rowOfKey(journal, await keyOfLink(url));
  return row?.number ?? null;
}

function networkOf(key: string): Network {
  if (key.startsWith('other:')) return 'other';
  return key.startsWith('vk:') ? 'vk' : 'ok';
}
