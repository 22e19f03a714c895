import { browser } from 'wxt/browser';

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
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens an address in a new tab of the current window and resolves to its id once it has loaded. */
export async function openTab(url: string): Promise<number | null> {
  const tab = await browser.tabs.create({ url });
  const id = tab.id;
  if (id === undefined) return null;
  if (tab.status === 'complete') return id;
  return new Promise((resolve) => {
    const listen = (changedId: number, change: { status?: string | undefined }) => {
      if (changedId !== id || change.status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listen);
      resolve(id);
    };
    browser.tabs.onUpdated.addListener(listen);
  });
}
