import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

export interface BrowserOptions {
  browserPath: string;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  theme: 'light' | 'dark';
  /** IANA zone of the whole browser, the worker included. */
  timezone: string | undefined;
  /** Profile folder; a fresh one in the system's temporary folder when absent. */
  profile: string | undefined;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  extensionId: string;
  profile: string;
}

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=ru',
  '--remote-debugging-port=0', // a second door: the side panel is seen only through it (platform.md §1.1)
  '--enable-unsafe-extension-debugging', // allows `Extensions.loadUnpacked`
];

/**
 * Starts a browser with the extension in it. Google Chrome ignores `--load-extension` since 137, so the extension is
 * loaded over the debugging pipe; a browser that does not know that command yet is started again with the flag.
 */
export async function launchBrowser(options: BrowserOptions): Promise<LaunchedBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'v-rabotu-'));
  const context = await start(options, profile, []);
  const loaded = await loadOverPipe(context, options.extension);
  if (loaded) return { context, extensionId: loaded, profile };
  await context.close();
  const flags = [`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`];
  const second = await start(options, profile, flags);
  const worker = second.serviceWorkers()[0] ?? (await second.waitForEvent('serviceworker', { timeout: 15_000 }));
  return { context: second, extensionId: new URL(worker.url()).host, profile };
}

function start(options: BrowserOptions, profile: string, flags: string[]): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: options.browserPath,
    headless: options.headless,
    colorScheme: options.theme,
    locale: 'ru-RU',
    viewport: options.headless ? { width: 1100, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...ARGUMENTS, ...asRoot, ...flags],
    env: { ...process.env, LANGUAGE: 'ru', ...(options.timezone ? { TZ: options.timezone } : {}) },
  });
}

async function loadOverPipe(context: BrowserContext, extension: string): Promise<string | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's types do not know the Extensions domain.
  const send = session?.send.bind(session) as ((method: string, params: object) => Promise<unknown>) | undefined;
  try {
    const answer = (await send?.('Extensions.loadUnpacked', { path: extension })) as { id: string } | undefined;
    return answer?.id;
  } catch {
    return undefined;
  }
}
