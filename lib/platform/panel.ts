import { browser } from 'wxt/browser';
import { bringToFront } from './bring-to-front';
import { now } from './system';

/**
 * Opens the panel for a tab's window, or for the one in use. Must be the first statement of an event handler: one microtask later the browser
 * says the person did not ask for it (platform.md §1.1). Where the browser has no side panel (Yandex Browser) or does
 * not open it from here (Firefox), the same content opens as a window, one at a time.
 */
export function openPanel(tabId: number | null): void {
  const sidePanel: typeof browser.sidePanel | undefined = browser.sidePanel;
  const sidebar = firefoxSidebar();
  const { WINDOW_ID_CURRENT: windowId } = browser.windows;
  if (sidePanel) opened(sidePanel.open(tabId === null ? { windowId } : { tabId }));
  else if (sidebar) opened(sidebar.open());
  else openWindowInstead();
}

interface FirefoxSidebar {
  open(): Promise<void>;
  isOpen(details: object): Promise<boolean>;
}

function firefoxSidebar(): FirefoxSidebar | undefined {
  return (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;
}

/** When the browser last opened its own panel (epoch ms), and for how long that panel may still be on its way. */
let openedAt = 0;
const ON_ITS_WAY_MS = 3000;

function opened(opening: Promise<void>): void {
  opening.then(() => (openedAt = now()), openWindowInstead);
}

/** Where not even a window opens, the browser leaves no place to say so: nothing of the person's is lost, the next press tries again. */
function openWindowInstead(): void {
  openPanelWindow().catch(console.error);
}

/**
 * A page part that answers the keyboard shortcut asks for the panel once more, without the gesture, and Firefox takes no
 * page's click for one: where the panel stands already, its refusal is no reason for a second.
 */
async function isPanelShown(): Promise<boolean> {
  if (now() - openedAt < ON_ITS_WAY_MS) return true;
  const sidebar = firefoxSidebar();
  if (sidebar) return sidebar.isOpen({});
  if (!browser.sidePanel) return false;
  return (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
}

const PANEL_WINDOW = { width: 440, height: 860 };

/** The panel as a window of its own; brought to the front where it is open already. */
async function openPanelWindow(): Promise<void> {
  if (await isPanelShown()) return;
  const url = browser.runtime.getURL('/sidepanel.html');
  const open = (await browser.tabs.query({ url: `${url}*` }))[0];
  if (open?.id === undefined) await browser.windows.create({ url, type: 'popup', ...PANEL_WINDOW });
  else await bringToFront(open.id, open.windowId);
}
