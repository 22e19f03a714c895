import { browser, type Browser } from 'wxt/browser';
import type { Capture, TakeOutcome } from '../../lib/site/site';
import { isPrivateAddress } from '../../lib/site/is-private-address';
import { keyOfAddress } from '../../lib/site/key-of-address';
import { networkOfAddress } from '../../lib/site/network-of-address';
import { askLatePage } from '../../lib/platform/page-port';
import { now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import { putFocus } from '../desk/focus';
import { openDesk } from '../desk/open-desk';
import { otherKey } from '../desk/other-key';
import { takeMessage } from '../desk/take-message';
import { wordsOf } from '../desk/words-of-error';
import { expectWork, keepWatch } from './watch';
import { tellNotTaken } from './tell-not-taken';

const MENU_ID = 'take-selection';
/** A page that hangs does not keep the text from being saved. */
const PAGE_MS = 3000;

/** The way that always works: whatever a page looks like, its selected text and address can be taken. */
export function offerTakingOfSelection(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_ID, title: words.icon.take, contexts: ['selection'] });
  });
}

/**
 * Takes the selected text. Where the page proves whose it is, that message is taken whole. Otherwise it is a message of
 * its own, that no address names: under the address of a post stand comments too, and an answer must never go under
 * another message. What could not be taken is said on the icon.
 */
export async function takeSelection(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== MENU_ID || !info.selectionText) return;
  void expectWork();
  try {
    const proved = await takenByPage(info.selectionText, info, tab);
    if (proved?.taken === false) await refuse(proved.reason);
    if (proved !== null) return;
    const desk = await openDesk();
    const capture = await captureOf(info.selectionText, addressOf(info, tab), tab?.title ?? '');
    const { row } = await takeMessage(desk, capture, 'contextMenu');
    await Promise.all([putFocus(desk.journal, row.id), keepWatch()]);
  } catch (error) {
    await refuse(wordsOf(error));
  }
}

async function refuse(reason: string): Promise<void> {
  await tellNotTaken(`${reason} ${words.icon.stillSelected}`);
}

/** How the page took the message whose text is selected; null where it proves nothing, or is silent. */
async function takenByPage(
  text: string,
  { frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<TakeOutcome | null> {
  if (tab?.id === undefined || frameId !== 0) return null;
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PAGE_MS, null));
  return Promise.race([askLatePage(tab.id, 'takeSelected', { text }), silence]);
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
