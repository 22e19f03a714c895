import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { networkTabs } from './network-tabs';

/**
 * Puts the page parts of this version into tabs that were open before it was installed or updated: the browser does
 * not do it by itself (platform.md §1.5). A tab that refuses (crashed, still loading) gets its script on its next load.
 */
export async function reachOpenTabs(
  scripts: readonly { matches: readonly string[]; file: ScriptPublicPath }[],
): Promise<void> {
  for (const { matches, file } of scripts) {
    for (const tab of await networkTabs(matches)) {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] }).catch(() => undefined);
    }
  }
}
