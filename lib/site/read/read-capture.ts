import type { Capture, SiteTrouble } from '../site';
import type { Identity, MessageDesign, Page, SiteDesigns } from '../design';
import { findMessages } from '../find-message';
import { ownElement } from './own-elements';
import { readAttachments } from './read-attachments';
import { readAuthor } from './read-author';
import { readDate } from './read-date';
import { readText, type TextRules } from './read-text';
import { textParts } from './text-parts';

/**
 * Reads one message whole at the moment `now` (epoch ms), dates in the zone of the browser; on the page since `since`. Never fails: a field that
 * was not found is empty and its name is given to `trouble`.
 */
export function readCapture(
  site: SiteDesigns,
  root: Element,
  design: MessageDesign,
  identity: Identity,
  page: Page,
  now: number,
  trouble: (field: SiteTrouble['field']) => void,
  since = now,
): Capture {
  const author = readAuthor(root, design, page);
  const date = readDate(root, design, now, since);
  const attachments = readAttachments(root, design, page);
  const text = readBody(root, design, page);
  if (author === null) trouble(`${design.name}/author`);
  if (text === null && attachments.length === 0) trouble(`${design.name}/text`);
  if (date.raw === null && date.at === null) trouble(`${design.name}/date`);
  return {
    key: identity.key,
    network: site.network,
    kind: design.kind,
    url: identity.url,
    pageTitle: page.document.title,
    text: text?.text ?? '',
    textIncomplete: text?.incomplete ?? false,
    author,
    parentKey: identity.parentKey,
    parentText:
      identity.parentKey === null ? readReposted(root, design, page) : readParent(site, identity.parentKey, page),
    dateRaw: date.raw,
    publishedAt: date.at,
    publishedPrecision: date.precision,
    attachments,
    visibility: design.kind === 'private' ? 'private' : 'public',
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    capturedAt: now,
  };
}

/** Text of the message and whether the page shows only its beginning; null where no way finds an element. */
export function readBody(
  root: Element,
  design: MessageDesign,
  page: Page,
): { text: string; incomplete: boolean } | null {
  const parts = textParts(root, design);
  if (parts.length === 0) return null;
  const rules = rulesOf(design, page, `${design.textSkip}, ${design.inner}`);
  const text = parts.map((part) => readText(part, rules)).filter((piece) => piece !== '');
  const button = ownElement(root, design, design.more);
  const rest = button?.nextElementSibling?.getAttribute('style') ?? '';
  return {
    text: text.join('\n'),
    incomplete: button !== null && !(design.moreHides === true && /display:\s*none/.test(rest)),
  };
}

function rulesOf({ more, moreHides = false }: MessageDesign, { url }: Page, skip: string): TextRules {
  return { skip, more: more.join(', '), moreHides, base: url };
}

/** What a repost shows of the post inside it; null where there is none. */
function readReposted(root: Element, design: MessageDesign, page: Page): string | null {
  for (const css of design.reposted) {
    const inside = root.querySelector(css);
    if (inside !== null) return readText(inside, rulesOf(design, page, design.textSkip));
  }
  return null;
}

function readParent(site: SiteDesigns, key: string, page: Page): string | null {
  const [parent] = findMessages(site, key, page);
  return (parent && readBody(parent.root, parent.design, page)?.text) ?? null;
}
