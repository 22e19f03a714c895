import { vi } from 'vitest';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { standAnswer } from '../../stand/serve-stand.ts';

/** A real Firefox with the built extension in it, on the stand. */
export interface RunningFirefox {
  /** A page of the stand at its real address. */
  open(address: string): Promise<Page>;
  /** The panel's page in a tab: where it stands in the sidebar no driver can reach it. */
  panel(): Promise<Page>;
  /** Errors of all pages opened here, exceptions included. */
  errors: readonly string[];
  close(): Promise<void>;
}

const ID = 'v-rabotu@v-rabotu.example';

/**
 * Builds when needed, starts the Firefox at this path with the extension. Driven by WebDriver BiDi, as Playwright cannot
 * drive a Firefox that it has not patched; pages of an extension are opened from the browser's own window.
 */
export async function launchFirefox(path: string): Promise<RunningFirefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.originControls.grantByDefault': true },
  });
  await browser.installExtension(await buildExtension('firefox'));
  const errors: string[] = [];
  const listen = (page: Page): Page =>
    page
      .on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      .on('pageerror', (error) => errors.push(String(error)));
  return {
    async open(address) {
      const page = listen(await browser.newPage());
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request));
      await page.goto(address);
      return page;
    },
    panel: async () => listen(await panelOf(browser)),
    errors,
    close: () => browser.close(),
  };
}

async function answer(request: HTTPRequest): Promise<void> {
  if (!/^https?:/.test(request.url())) return request.continue();
  const found = await standAnswer(request.url());
  return found === null ? request.abort('blockedbyclient') : request.respond(found);
}

/** Opens the panel by the browser's own window, then finds it among the pages: their addresses stand in no list. */
async function panelOf(browser: Browser): Promise<Page> {
  const send = connectionOf(browser);
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  await send('script.evaluate', {
    expression: `gBrowser.selectedTab = gBrowser.addTrustedTab(WebExtensionPolicy.getByID('${ID}').getURL('sidepanel.html'))`,
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
  return vi.waitFor(
    async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.endsWith('/sidepanel.html')) return page;
      }
      throw new Error('the panel did not open');
    },
    { timeout: 30_000, interval: 200 },
  );
}

/** Sends a command of WebDriver BiDi that puppeteer has no method for. */
function connectionOf(browser: Browser) {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async <Result>(method: string, params: object): Promise<Result> =>
    (await connection.send(method, params)).result as Result;
}
