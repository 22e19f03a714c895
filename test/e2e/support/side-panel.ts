import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';

/**
 * The browser's real side panel, once something opened it. The launching connection does not list it; a second one to
 * the same browser does (platform.md §1.1). Waits up to `patience` ms; undefined when no panel is open by then.
 */
export async function sidePanelOf(profile: string, extensionId: string, patience = 5000): Promise<Page | undefined> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const until = performance.now() + patience;
  do {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = panelIn(browser, extensionId);
    if (page) return page;
    await browser.close();
    await pause(200);
  } while (performance.now() < until);
  return undefined;
}

function panelIn(browser: Browser, extensionId: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`));
}
