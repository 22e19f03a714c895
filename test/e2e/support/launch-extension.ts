import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { provideBrowser } from '../../../scripts/provide-browser.ts';
import { serveStand, STAND_PAGES } from '../../stand/serve-stand.ts';
import { launchBrowser } from './launch-browser.ts';
import { startNetworkLog, type NetworkLog } from './network-log.ts';
import { OwnPage } from './own-page.ts';
import type { JournalDump } from './read-journal.ts';
import { sidePanelOf } from './side-panel.ts';

export interface LaunchOptions {
  headless?: boolean;
  theme?: 'light' | 'dark';
  /** IANA zone of the browser; the machine's own when absent. */
  timezone?: string;
  /** Profile to go on with; kept on close. Without it the profile is fresh and thrown away. */
  userDataDir?: string;
  /** Permissions taken out of the manifest: what they protect from can then happen. */
  without?: readonly string[];
}

/** A real browser with the built extension in it, on the stand. */
export interface RunningExtension {
  context: BrowserContext;
  extensionId: string;
  network: NetworkLog;
  /** Errors written to the console of any page, exceptions included. */
  errors: readonly string[];
  /** The service worker. After `killWorker` an `evaluate` in it waits until something wakes it. */
  worker(): Promise<Worker>;
  /** The panel's page in a tab of the given width, 420 px unless said. */
  panel(width?: number): Promise<Page>;
  /** The browser's real side panel if one is open. */
  sidePanel(): Promise<Page | undefined>;
  openVk(address?: string): Promise<Page>;
  openOk(address?: string): Promise<Page>;
  /** A page of the extension that runs none of its code. */
  ownPage(): Promise<OwnPage>;
  journal(): Promise<JournalDump>;
  /** Ends the worker as the browser does when memory is short. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Builds when needed, starts a browser with the extension and the stand. Throws Russian words when there is no browser. */
export async function launchExtension(options: LaunchOptions = {}): Promise<RunningExtension> {
  const browser = provideBrowser();
  if ('missing' in browser) throw new Error(browser.missing);
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'v-rabotu-')));
  const { context, extensionId } = await launchBrowser({
    browserPath: browser.path,
    extension: await copyOfBuild(profile, options.without ?? []),
    headless: options.headless ?? true,
    theme: options.theme ?? 'light',
    timezone: options.timezone,
    profile,
  });
  await serveStand(context);
  const errors = collectErrors(context);
  const ownPage = () => OwnPage.open(context, extensionId);
  const inPassing = async <Seen>(look: (own: OwnPage) => Promise<Seen>): Promise<Seen> => {
    const own = await ownPage();
    try {
      return await look(own);
    } finally {
      await own.close();
    }
  };
  return {
    context,
    extensionId,
    network: startNetworkLog(context),
    errors,
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 }),
    panel: (width = 420) => openPanel(context, extensionId, width),
    async sidePanel() {
      const page = await sidePanelOf(profile, extensionId);
      page?.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page?.on('pageerror', (error) => errors.push(String(error)));
      return page;
    },
    openVk: (address = STAND_PAGES.vkWall) => openStand(context, address),
    openOk: (address = STAND_PAGES.okTopic) => openStand(context, address),
    ownPage,
    journal: () => inPassing((own) => own.journal()),
    killWorker: () => inPassing((own) => own.killWorker()),
    async close() {
      await context.close();
      if (!options.userDataDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A copy of the build beside the profile: a build made meanwhile takes no file from under the running browser. */
async function copyOfBuild(profile: string, without: readonly string[]): Promise<string> {
  const copy = join(profile, 'extension');
  await cp(await buildExtension('chrome'), copy, { recursive: true });
  if (without.length > 0) {
    const path = join(copy, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((permission) => !without.includes(permission));
    await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  }
  return copy;
}

async function openPanel(context: BrowserContext, extensionId: string, width: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  return page;
}

async function openStand(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('main > *').first().waitFor();
  return page;
}

/** But the browser's own word for a call that was under way when it put the worker to rest. */
function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const collect = (text: string) => text.endsWith('No SW') || errors.push(text);
  context.on('console', (message) => message.type() === 'error' && collect(message.text()));
  context.on('weberror', (error) => collect(String(error.error())));
  return errors;
}
