import { browser } from 'wxt/browser';
import { bringToFront } from './bring-to-front';

export interface NetworkTab {
  id: number;
  url: string;
  active: boolean;
  windowId: number;
}

/** Open tabs whose address matches one of the patterns; the extension sees no other addresses. */
export async function networkTabs(patterns: readonly string[]): Promise<NetworkTab[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) =>
    tab.id === undefined || tab.url === undefined || tab.windowId === undefined
      ? []
      : [{ id: tab.id, url: tab.url, active: tab.active, windowId: tab.windowId }],
  );
}

/** Brings a tab to the front. */
export async function showTab(tab: NetworkTab): Promise<void> {
  await bringToFront(tab.id, tab.windowId);
}

/** How long a page may load before it is looked at as it is. */
const LOAD_MS = 20_000;

/**
 * Opens an address in a new tab of the current window and resolves to its id once it has loaded, or after `LOAD_MS`:
 * some pages never end loading. null where the person closed the tab.
 */
export async function openTab(url: string): Promise<number | null> {
  const { id, status } = await browser.tabs.create({ url });
  if (id === undefined || status === 'complete') return id ?? null;
  return new Promise((resolve) => {
    const end = (result: number | null) => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      clearTimeout(limit);
      resolve(result);
    };
    const updated = (changedId: number, change: { status?: string | undefined }) => {
      if (changedId === id && change.status === 'complete') end(id);
    };
    const removed = (removedId: number) => {
      if (removedId === id) end(null);
    };
    const limit = setTimeout(() => end(id), LOAD_MS);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
  });
}
