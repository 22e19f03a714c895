import type { InsertOutcome } from '../../components/case-actions';
import type { MessageRecord } from '../../lib/case/message';
import { networkTabs, openTab, showTab, type NetworkTab } from '../../lib/platform/network-tabs';
import { askPage } from '../../lib/platform/page-port';
import { words } from '../../lib/words/words';

/** How often and how many times an opened page is asked whether the message is there yet. */
const RETRY_MS = 500;
const RETRIES = 24;

/**
 * Puts an approved text into the comment box of its message, in a tab of the host it was taken on: a person logged in
 * on vk.ru is a guest on vk.com (dom.md fact 10). The page is opened where no tab shows the message. Nothing is sent.
 */
export async function insertAnswer(
  { key, url }: Pick<MessageRecord, 'key' | 'url'>,
  text: string,
  existing: 'ask' | 'replace',
): Promise<InsertOutcome> {
  const tabId = (await tabWithMessage(key, url)) ?? (await openMessage(key, url));
  const outcome = tabId === null ? null : await askPage(tabId, 'fill', { key, text, existing });
  if (outcome?.filled) return outcome;
  // Whatever went wrong, the person can still paste.
  if (outcome?.why !== 'boxNotEmpty') await navigator.clipboard.writeText(text).catch(() => undefined);
  return outcome ?? { filled: false, why: 'messageNotFound', hint: words.insert.messageNotFound, found: null };
}

/** Shows the message in its tab, opening it where it is not open. False: it is not on the page. */
export async function showMessage({ key, url }: Pick<MessageRecord, 'key' | 'url'>): Promise<boolean> {
  return ((await tabWithMessage(key, url)) ?? (await openMessage(key, url))) !== null;
}

async function tabWithMessage(key: string, url: string): Promise<number | null> {
  const tabs = await networkTabs([`${new URL(url).origin}/*`]);
  for (const tab of tabs.toSorted(activeFirst)) {
    if (await askPage(tab.id, 'locate', { key })) {
      await showTab(tab);
      return tab.id;
    }
  }
  return null;
}

async function openMessage(key: string, url: string): Promise<number | null> {
  const tabId = await openTab(url);
  if (tabId === null) return null;
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    if (await askPage(tabId, 'locate', { key })) return tabId;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return null;
}

function activeFirst(a: NetworkTab, b: NetworkTab): number {
  return Number(b.active) - Number(a.active);
}
