import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build, createServer, preview } from 'vite';

/**
 * Pictures of every screen at 320 and 420 px, light and dark, into `.shots/`, with axe on each. Ends with code 1 where
 * axe finds something, the page scrolls sideways, a field's name has no room, a case has two primary buttons, or the
 * console speaks. `node test/gallery/shoot.ts [--only part] [--quick] [--width px]`
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, quick: { type: 'boolean' }, width: { type: 'string' } },
});
const OUT = `${import.meta.dirname}/../../.shots`;
const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

// Built once: a page of the development server is some hundred requests, a thousand times over.
const config = { configFile: `${import.meta.dirname}/vite.config.ts`, logLevel: 'error' } as const;
const built = { outDir: await mkdtemp(join(tmpdir(), 'gallery-')), minify: false };
await build({ ...config, build: { ...built, emptyOutDir: true } });
const server = await preview({ ...config, build: built });
// The port may be another's: then the next one is taken.
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(OUT, { recursive: true });

const faults: string[] = [];
const loader = await createServer({ ...config, server: { middlewareMode: true, hmr: false, watch: null } });
const { SCREENS } = (await loader.ssrLoadModule('/screens.tsx')) as typeof import('./screens');
await loader.close();
const screens = Object.entries(SCREENS).filter(([name]) => name.includes(values.only));
for (const theme of values.quick ? (['light'] as const) : (['light', 'dark'] as const))
  for (const width of values.width ? [Number(values.width)] : values.quick ? [320] : [320, 420]) {
    const page = await browser.newPage({
      viewport: { width, height: 720 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'ru-RU',
      timezoneId: 'Europe/Moscow',
    });
    page.on(
      'filechooser',
      (chooser) => void chooser.setFiles({ name: 'a.txt', mimeType: '', buffer: Buffer.from('') }),
    );
    for (const [name, { press = [] }] of screens) await shoot(page, `${name}-${width}-${theme}`, name, press);
    await page.close();
  }
await browser.close();
await server.close();
await rm(built.outDir, { recursive: true });
console.log(`${screens.length} screens; ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function shoot(page: Page, shot: string, name: string, press: readonly string[]): Promise<void> {
  const heard = (said: { text?: () => string; message?: string }) =>
    faults.push(`${shot}: console: ${said.text?.() ?? said.message}`);
  const onConsole = (message: { type: () => string; text: () => string }) => {
    if (message.type() === 'error' || message.type() === 'warning') heard(message);
  };
  page.on('console', onConsole).on('pageerror', heard);
  await page.goto(`${url}?screen=${name}`);
  await page.locator('#app > *').first().waitFor();
  for (const selector of press) {
    await page.locator(selector).first().click({ timeout: 3000 });
    await page.waitForTimeout(60);
  }
  const { primary, styled, nameless } = await page.evaluate(() => ({
    nameless: [...document.querySelectorAll<HTMLElement>('.field__label')].filter(
      (label) => label.getClientRects().length > 0 && label.offsetWidth === 0,
    ).length,
    primary: document.querySelectorAll('.case .button--primary:not(dialog *)').length,
    styled: document.querySelectorAll('#app [style]').length,
  }));
  if (primary > 1) faults.push(`${shot}: ${primary} primary buttons`);
  if (nameless > 0) faults.push(`${shot}: ${nameless} fields whose name has no room`);
  if (styled > 0) faults.push(`${shot}: ${styled} inline styles, which the policy of the extension forbids`);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${OUT}/${shot}.png`, fullPage: true });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (sideways > 0) faults.push(`${shot}: ${sideways} px wider than the window`);
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  for (const { id, nodes } of found)
    for (const node of nodes.slice(0, 3))
      faults.push(
        `${shot}: axe ${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`,
      );
  page.off('console', onConsole).off('pageerror', heard);
}
