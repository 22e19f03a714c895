import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension, type RunningExtension } from '../test/e2e/support/launch-extension.ts';
import { playMainJob, type Witness } from '../test/e2e/support/main-job.ts';
import { MAIN_JOBS } from '../test/e2e/support/main-jobs.ts';
import { STAND_PAGES } from '../test/stand/serve-stand.ts';
import { provideBrowser } from './provide-browser.ts';
import { ROOT } from './run-tool.ts';

/**
 * `npm start`: the extension on the stand. With a display a person works in the opened browser; without one the main job
 * is played, each step is told, and pictures of each are left. Exit code 0 only if every step was seen.
 */
const PICTURES = join(ROOT, '.stand');
const headless = process.argv.includes('--headless') || !hasDisplay();

const browser = provideBrowser();
if ('missing' in browser) {
  console.error(browser.missing);
  process.exitCode = 1;
} else {
  console.log(`Браузер: ${browser.path}\nСобираю расширение и открываю стенд…`);
  const extension = await launchExtension({ headless });
  process.exitCode = await (headless ? play(extension) : show(extension));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Opens the stand for a person and waits until the browser is closed. */
async function show(extension: RunningExtension): Promise<number> {
  await extension.openOk(STAND_PAGES.okFeed);
  await extension.openVk(STAND_PAGES.vkOverheard);
  const wall = await extension.openVk(STAND_PAGES.vkWall);
  await wall.bringToFront();
  console.log(
    'Открыт вымышленный Заречный район: двадцать сообщений ждут ответа.\n' +
      'Нажмите «Взять в работу» рядом с любым. Настоящие сайты из этого браузера недоступны.\n' +
      'Чтобы закончить, закройте браузер.',
  );
  await extension.context.waitForEvent('close', { timeout: 0 });
  await extension.close();
  return 0;
}

/** Plays the main job on both networks and tells what was seen. */
async function play(extension: RunningExtension): Promise<number> {
  console.log('Экрана нет: прохожу главное дело сам и снимаю каждый шаг.\n');
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let step = 0;
  const tell: Witness = async (name, seen, ...pages) => {
    step += 1;
    console.log(`${String(step).padStart(2)}. ${name}: ${seen.replaceAll('\n', ' ⏎ ')}`);
    for (const page of pages) await photograph(page, `${String(step).padStart(2, '0')}-${name}`);
  };
  try {
    for (const job of MAIN_JOBS) await playMainJob(extension, job, tell);
    const { ofExtension, strangers } = extension.network;
    if (ofExtension.length + strangers.length > 0)
      throw new Error(`обращения к сети: ${[...ofExtension, ...strangers].join(', ')}`);
    console.log(`\nВсе шаги увидены (${step}), обращений к сети нет. Снимки: ${PICTURES}`);
    return 0;
  } catch (error) {
    console.error(
      `\nПосле шага ${step} остановка: ${error instanceof Error ? error.message : String(error)}\nСнимки: ${PICTURES}`,
    );
    return 1;
  } finally {
    await extension.close();
  }
}

async function photograph(page: Page, name: string): Promise<void> {
  const part = page.url().startsWith('chrome-extension:') ? 'панель' : 'страница';
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({
      animations: 'disabled',
      path: join(PICTURES, `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}-${part}-${theme}.png`),
    });
  }
}
