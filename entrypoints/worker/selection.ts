import { browser, type Browser } from 'wxt/browser';
import type { Capture } from '../../lib/site/site';
import { isPrivateAddress } from '../../lib/site/is-private-address';
import { keyOfAddress } from '../../lib/site/key-of-address';
import { contentsOf, eventsOf } from '../../lib/journal/read';
import type { Taken } from '../../lib/journal/record-taking';
import { newId, now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { putFocus } from '../desk/focus';
import { openDesk } from '../desk/open-desk';
import { takeMessage } from '../desk/take-message';
import { wordsOf } from '../desk/words-of-error';
import { expectWork, keepWatch } from './watch';
import { tellNotTaken } from './tell-not-taken';
import { tellPages } from './tell-pages';

const MENU_ID = 'take-selection';

/** The way that always works: whatever a page looks like, its selected text and address can be taken. */
export function offerTakingOfSelection(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_ID, title: words.icon.take, contexts: ['selection'] });
  });
}

/**
 * Takes the selected text. The address under the cursor, else of the page, names the message where it names just one.
 * Another text under an address that is in work already (a comment where only the post has an address) is a message of
 * its own. What could not be taken is said on the icon.
 */
export async function takeSelection(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== MENU_ID || !info.selectionText) return;
  const capture = captureOf(info.selectionText, addressOf(info, tab), tab?.title ?? '');
  void expectWork();
  try {
    const desk = await openDesk();
    const { row } = await takeOnce(desk, capture);
    await Promise.all([putFocus(desk.journal, row.id), keepWatch(), tellPages(desk, [row.id])]);
  } catch (error) {
    await tellNotTaken(`${wordsOf(error)} ${words.icon.stillSelected}`);
  }
}

async function takeOnce(desk: Desk, capture: Capture): Promise<Taken> {
  const found = await takeMessage(desk, capture, 'contextMenu');
  if (found.taken || (await holds(desk, found.row.id, capture.text))) return found;
  return takeMessage(desk, { ...capture, key: `other:${newId()}` }, 'contextMenu');
}

/** Is this text (the browser gives a selection in one line) a part of the message of the case? */
async function holds({ journal }: Desk, caseId: string, text: string): Promise<boolean> {
  const [first] = await eventsOf(journal, caseId);
  if (first?.type !== 'MessageTaken') return false;
  const kept = (await contentsOf(journal, [first.message.text])).get(first.message.text) ?? '';
  return inOneLine(kept).includes(inOneLine(text));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, '');
}

function addressOf({ linkUrl, pageUrl }: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): string {
  const page = pageUrl ?? tab?.url ?? '';
  // A link inside the text may lead anywhere: only one that names a message is the message's own.
  return linkUrl !== undefined && keyOfAddress(linkUrl) !== null ? linkUrl : page;
}

function captureOf(text: string, url: string, pageTitle: string): Capture {
  const key = keyOfAddress(url);
  const isPrivate = key === null && isPrivateAddress(url);
  return {
    key: key ?? `other:${newId()}`,
    network: key === null ? 'other' : key.startsWith('vk:') ? 'vk' : 'ok',
    kind: isPrivate ? 'private' : key !== null && key.includes(':', 3) ? 'comment' : 'post',
    url,
    pageTitle,
    text,
    // The browser gives the selection in one line and at most as much as was marked.
    textIncomplete: true,
    author: null,
    parentKey: null,
    parentText: null,
    dateRaw: null,
    publishedAt: null,
    publishedPrecision: 'unknown',
    attachments: [],
    visibility: isPrivate ? 'private' : 'public',
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    capturedAt: now(),
  };
}
