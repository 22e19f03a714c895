import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { PanelPage } from './support/panel-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

const EXECUTOR = {
  topic: 'Водоснабжение',
  place: 'ст-ца Курская, Заречная',
  executor: 'Отдел ЖКХ, Петров',
  email: 'gkh@zarechny.example',
  question: 'Подготовить ответ жителю.',
};

let extension: RunningExtension;
let profile: string;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'v-rabotu-drafts-'));
  extension = await launchExtension({ timezone: 'Europe/Moscow', userDataDir: profile });
});

afterEach(async () => {
  await extension.close().catch(() => undefined);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Takes a message of `author` and shows its case in the panel. */
async function takeCase(number: number, text: string, regulation = /Курск/): Promise<PanelPage> {
  const page = await openVkPage(extension, `https://vk.com/wall-1_${number}`, vkPost(`-1_${number}`, { text }));
  await page.getByRole('button', { name: /^Взять в работу/ }).click();
  await page.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();
  const panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(regulation, 'Иванова Мария Петровна');
  await panel.openCase(number);
  return panel;
}

async function assigned(number: number, text: string, regulation?: RegExp): Promise<PanelPage> {
  const panel = await takeCase(number, text, regulation);
  await panel.classify(EXECUTOR);
  await panel.page.getByRole('button', { name: 'Направить исполнителю', exact: true }).waitFor();
  await panel.assign(EXECUTOR);
  await panel.page.getByRole('button', { name: 'Внести проект', exact: true }).waitFor();
  return panel;
}

const answerOf = (page: Page) => page.getByLabel('Текст ответа').first();

describe('what is typed', () => {
  it('loses no more than two seconds when the browser is killed', async () => {
    const panel = await assigned(1, 'Третий день нет воды');
    const beforeKill: { at: number; length: number }[] = [];
    const typing = async () => {
      for (let n = 0; n < 80; n += 1) {
        await answerOf(panel.page).pressSequentially(n % 6 === 5 ? ' ' : ('вода'[n % 4] ?? 'в'));
        beforeKill.push({ at: performance.now(), length: n + 1 });
        await pause(30);
      }
    };
    await typing();
    const killedAt = performance.now();
    await killBrowser(extension.context);

    extension = await launchExtension({ timezone: 'Europe/Moscow', userDataDir: profile });
    const again = new PanelPage(await extension.panel());
    await again.page.getByRole('tab', { name: /^Все/ }).click();
    await again.openCase(1);
    const kept = (await answerOf(again.page).inputValue()).length;
    const owed = beforeKill.findLast(({ at }) => at < killedAt - 2000)?.length ?? 0;
    expect(owed).toBeGreaterThan(5);
    expect(kept).toBeGreaterThanOrEqual(owed);
  });

  it('is forgotten once it was sent', async () => {
    const typed = async () =>
      ((await extension.journal())['v-rabotu']?.['settings'] as { key: string; value: object }[]).find(
        ({ key }) => key === 'typed',
      )?.value ?? {};
    const panel = await assigned(1, 'Третий день нет воды');
    await answerOf(panel.page).fill('Здравствуйте!');
    await expect.poll(typed, { timeout: 3000 }).not.toEqual({});
    await panel.submitDraft('Здравствуйте! Воду дадут сегодня до 18:00.');
    await panel.page.getByRole('button', { name: 'Согласовать', exact: true }).waitFor();
    await expect.poll(typed, { timeout: 3000 }).toEqual({});
  });
});

/** Ends the browser as a power cut does: no page hears of it. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the browser does not say which process it is');
  const gone = new Promise<void>((resolve) => void context.on('close', () => resolve()));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}
