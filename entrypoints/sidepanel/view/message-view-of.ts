import type { MessageView } from '../../../components/message-view';
import type { Case } from '../../../lib/case/case';
import type { AuthorContent, ContentHash } from '../../../lib/case/message';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { officeDate } from '../../../lib/time/office-date';
import { isZone } from '../../../lib/time/zone-offsets';
import { dateWords } from '../../../lib/words/date-time-words';
import { aliasOf, goneWords } from './gone-words';
import { usedStarts } from './used-starts';

/** The message of a case as the screen shows it; a time of publication that a person gave stands in place of the page's. */
export function messageViewOf(
  theCase: Case,
  profile: Pick<RegulationProfile, 'deadlines'>,
  contents: ReadonlyMap<ContentHash, string>,
  zone: string,
): MessageView {
  const { message } = theCase;
  const gone = goneWords(theCase, 'messages', zone);
  const alias = aliasOf(theCase);
  const author = message.author === null ? undefined : contents.get(message.author);
  const { name, url } = author === undefined ? { name: null, url: null } : (JSON.parse(author) as AuthorContent);
  const published = publishedOf(theCase, zone);
  const isVague = published.publishedAt === null || published.publishedOn !== null;
  const asked = usedStarts(profile).has('published') ? 'counted' : 'plain';
  return {
    network: message.network,
    kind: message.kind,
    url: message.url,
    pageTitle: message.pageTitle,
    isUnplaced: message.key.startsWith('other:') && message.network !== 'other',
    author: name === null ? null : { name, url },
    ...published,
    dateRaw: message.dateRaw,
    // Of what came by letter or telephone nobody needs to know when it was published, unless a term says so.
    asksDate: isVague && theCase.closedAt === null && (asked === 'counted' || isFromPage(theCase)) ? asked : null,
    text: contents.get(message.text) ?? null,
    ...(gone !== null && { gone }),
    ...(alias !== null && { alias }),
    textIncomplete: message.textIncomplete,
    parentText: message.parentText === null ? null : (contents.get(message.parentText) ?? null),
    attachments: message.attachments,
  };
}

function isFromPage({ message: { kind } }: Case): boolean {
  return kind !== 'manual';
}

/** By the moments of the case: a corrected start is as exact as the person said it. */
function publishedOf(
  { message, moments }: Case,
  officeZone: string,
): Pick<MessageView, 'publishedAt' | 'publishedPrecision' | 'publishedOn'> {
  const at = moments.find(({ event }) => event === 'published')?.at ?? null;
  const shown = message.publishedAt === null ? null : Date.parse(message.publishedAt);
  if (at === null || at !== shown)
    return { publishedAt: at, publishedPrecision: at === null ? 'unknown' : 'minute', publishedOn: null };
  const { publishedPrecision, browserZone } = message;
  // A foreign copy of the journal may name a zone that this browser does not know.
  const zone = isZone(browserZone) ? browserZone : officeZone;
  const { hour, minute } = officeDate(at, zone);
  // «12 ноя» and «вчера» are kept as the beginning of their day where the page was read.
  const isDay = publishedPrecision === 'day' || (publishedPrecision === 'approximate' && hour + minute === 0);
  return { publishedAt: at, publishedPrecision, publishedOn: isDay ? dateWords(at, zone) : null };
}
