import { browser, type Browser } from 'wxt/browser';
import type { Capture } from '../../lib/site/site';
import { keyOfAddress } from '../../lib/site/key-of-address';
import { newId, now } from '../../lib/platform/system';
import { putFocus } from '../desk/focus';
import { openDesk } from '../desk/open-desk';
import { takeMessage } from '../desk/take-message';
import { keepWatch } from './watch';
import { tellPages } from './tell-pages';

const MENU_ID = 'take-selection';

/** The way that always works: whatever a page looks like, its selected text and address can be taken. */
export function offerTakingOfSelection(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_ID, title: 'Взять в работу', contexts: ['selection'] });
  });
}

/** Takes the selected text. The address under the cursor, else of the page, names the message where it names just one. */
export async function takeSelection(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== MENU_ID || !info.selectionText) return;
  const url = info.linkUrl ?? info.pageUrl ?? tab?.url ?? '';
  const desk = await openDesk();
  const { row } = await takeMessage(desk, captureOf(info.selectionText, url, tab?.title ?? ''), 'contextMenu');
  await Promise.all([putFocus(desk.journal, row.id), keepWatch(), tellPages(desk, [row.id])]);
}

function captureOf(text: string, url: string, pageTitle: string): Capture {
  const key = keyOfAddress(url);
  return {
    key: key ?? `other:${newId()}`,
    network: key === null ? 'other' : key.startsWith('vk:') ? 'vk' : 'ok',
    kind: key !== null && key.includes(':', 3) ? 'comment' : 'post',
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
    visibility: 'public',
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    capturedAt: now(),
  };
}
