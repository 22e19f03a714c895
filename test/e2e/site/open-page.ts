import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';

/** Debian's, as in design.md §8; another may be named by the environment. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

let bundled: Promise<string> | null = null;

/** The page part as one script, bundled once for all tests. */
function pageScript(): Promise<string> {
  bundled ??= bundle(fileURLToPath(new URL('page-script.ts', import.meta.url)));
  return bundled;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'site' } },
  });
  for (const { output } of [result].flat() as { output: { type: string; code?: string }[] }[]) {
    for (const chunk of output) if (chunk.type === 'chunk' && chunk.code !== undefined) return chunk.code;
  }
  throw new Error('vite gave no code');
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** Opens `html` at a real address of the site, at `now` (epoch ms), with the page part running from the start of the document. */
export async function openPage(browser: Browser, address: string, html: string, now?: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'ru-RU', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  if (now !== undefined) await page.clock.setFixedTime(now);
  await context.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 204, body: '' }),
  );
  await page.addInitScript({ content: await pageScript() });
  await page.goto(address);
  return page;
}
