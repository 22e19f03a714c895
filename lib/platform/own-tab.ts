import { browser } from 'wxt/browser';
import { bringToFront } from './bring-to-front';

/** The tab this page of the extension stands in; null where it stands in none. */
export async function ownTabId(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

/** A page of the extension (`/reports.html`) in a tab; brought to the front where it is open already. */
export async function openOwnPage(path: `/${string}.html`): Promise<void> {
  const url = browser.runtime.getURL(path as '/sidepanel.html');
  const open = (await browser.tabs.query({ url: `${url}*` }))[0];
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await bringToFront(open.id, open.windowId);
}
