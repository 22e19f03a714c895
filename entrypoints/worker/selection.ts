import { browser, type Browser } from 'wxt/browser';
import { isMessageKey } from '../../lib/case/message-key';
import type { CaseRow } from '../../lib/journal/case-row';
import { rowOfKey } from '../../lib/journal/record-taking';
import type { Capture } from '../../lib/site/site';
import { isPrivateAddress } from '../../lib/site/is-private-address';
import { keyOfAddress } from '../../lib/site/key-of-address';
import { networkOfAddress } from '../../lib/site/network-of-address';
import { askLatePage } from '../../lib/platform/page-port';
import { REQUEST_SHAPES } from '../../lib/platform/request-shapes';
import { now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { putFocus } from '../desk/focus';
import { openDesk } from '../desk/open-desk';
import { otherKey } from '../desk/other-key';
import { takeMessage } from '../desk/take-message';
import { wordsOf } from '../desk/words-of-error';
import { expectWork, keepWatch } from './watch';
import { tellNotTaken } from './tell-not-taken';
import { tellPages } from './tell-pages';

const MENU_ID = 'take-selection';
/** A page that hangs does not keep the text from being saved. */
const PAGE_MS = 3000;
/** A shorter text stands in too many messages to be known again. */
const LEAST = 8;

/** The way that always works: whatever a page looks like, its selected text and address can be taken. */
export function offerTakingOfSelection(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_ID, title: words.icon.take, contexts: ['selection'] });
  });
}

/**
 * Takes the selected text. Where the page proves whose it is, that message is taken whole. Otherwise it is a message of
 * its own, that no address names: under the address of a post stand comments too, and an answer must never go under
 * another message. What could not be taken is said on the icon. One after another, so that a second press finds what the
 * first one took.
 */
export function takeSelection(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  last = last.then(() => take(info, tab));
  return last;
}

let last = Promise.resolve();

async function take(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const { menuItemId, selectionText: text } = info;
  if (menuItemId !== MENU_ID || !text) return;
  void expectWork();
  try {
    const proved = await provedByPage(text, info, tab);
    const selected = await captureOf(text, addressOf(info, tab), tab?.title ?? '');
    const desk = await openDesk();
    const { row } = await takeOnce(desk, proved, selected);
    await Promise.all([putFocus(desk.journal, row.id), keepWatch(), tellPages(desk, [row.id])]);
  } catch (error) {
    await tellNotTaken(`${wordsOf(error)} ${words.icon.stillSelected}`);
  }
}

/** What was taken while the page kept silent is not taken again once it speaks: the same selection is the same case. */
async function takeOnce(desk: Desk, proved: Capture | null, selected: Capture): Promise<{ row: CaseRow }> {
  const { journal } = desk;
  if (proved && selected.text.length >= LEAST && !(await rowOfKey(journal, proved.key))) {
    const row = await rowOfKey(journal, selected.key);
    if (row) return { row };
  }
  return takeMessage(desk, proved ?? selected, 'contextMenu');
}

/**
 * The message whose text is selected; null where the page proves nothing, or is silent. Only read there: a page that speaks
 * up later takes nothing.
 */
async function provedByPage(
  text: string,
  { frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<Capture | null> {
  if (tab?.id === undefined || frameId !== 0) return null;
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PAGE_MS, null));
  const capture = await Promise.race([askLatePage(tab.id, 'readSelected', { text }), silence]);
  return capture && REQUEST_SHAPES.take({ capture }) && isMessageKey(capture.key) ? capture : null;
}

function addressOf({ linkUrl, pageUrl }: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): string {
  const page = pageUrl ?? tab?.url ?? '';
  // Where the page's address names no message (a feed), the link under the cursor may; any other link is no place.
  const names = (address: string) => keyOfAddress(address) !== null;
  return linkUrl !== undefined && names(linkUrl) && !names(page) ? linkUrl : page;
}

async function captureOf(text: string, url: string, pageTitle: string): Promise<Capture> {
  const isPrivate = isPrivateAddress(url);
  return {
    key: await otherKey(`${url}\n${text.replace(/\s+/g, ' ')}`),
    network: networkOfAddress(url),
    kind: isPrivate ? 'private' : 'manual',
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
