import { browser } from 'wxt/browser';

/** Shows a tab and the window it stands in. */
export async function bringToFront(tabId: number, windowId: number | undefined): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
