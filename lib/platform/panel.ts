import { browser } from 'wxt/browser';

/**
 * Opens the panel for a tab's window. Must be the first statement of an event handler: one microtask later the browser
 * says the person did not ask for it (platform.md §1.1). Where the browser has no side panel (Yandex Browser) or does
 * not open it from here (Firefox), the same content opens as a window, one at a time.
 */
export function openPanel(tabId: number | null): void {
  const sidePanel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (sidePanel && tabId !== null) {
    sidePanel.open({ tabId }).catch(() => openPanelWindow());
    return;
  }
  const sidebar: { open(): Promise<void> } | undefined = (browser as Partial<FirefoxSidebar>).sidebarAction;
  if (sidebar) sidebar.open().catch(() => openPanelWindow());
  else void openPanelWindow();
}

interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void> };
}

const PANEL_WINDOW = { width: 440, height: 860 };

/** The panel as a window of its own; brought to the front where it is open already. */
async function openPanelWindow(): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  const open = (await browser.tabs.query({ url: `${url}*` }))[0];
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.windows.create({ url, type: 'popup', ...PANEL_WINDOW });
}
