import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
    // A panel opened soon after a taking shows that case at once, else the list.
    const list = again.page.getByRole('tab', { name: /^Все/ });
    await list.or(again.move).first().waitFor();
    if (await list.isVisible()) await list.click();
    await again.openCase(1);
    const kept = (await answerOf(again.page).inputValue()).length;
    const owed = beforeKill.findLast(({ at }) => at < killedAt - 2000)?.length ?? 0;
    expect(owed).toBeGreaterThan(5);
    expect(kept).toBeGreaterThanOrEqual(owed);
  });

  it('is forgotten once it was sent', async () => {
    const typed = async () => {
      const settings = ((await extension.journal())['v-rabotu']?.['settings'] ?? []) as {
        key: string;
        value: object;
      }[];
      return settings.find(({ key }) => key === 'typed')?.value ?? {};
    };
    const panel = await assigned(1, 'Третий день нет воды');
    await answerOf(panel.page).fill('Здравствуйте!');
    await expect.poll(typed, { timeout: 3000 }).not.toEqual({});
    await panel.submitDraft('Здравствуйте! Воду дадут сегодня до 18:00.');
    await panel.page.getByRole('button', { name: 'Согласовать', exact: true }).waitFor();
    await expect.poll(typed, { timeout: 3000 }).toEqual({});
  });
});

describe('a draft', () => {
  it('shows what a version changed, is copied only when approved, and one changed word ends the approval', async () => {
    const panel = await assigned(1, 'Третий день нет воды');
    const { page } = panel;
    await panel.submitDraft('Воду дадут завтра.');
    await button(page, 'Согласовать').waitFor();
    await panel.returnDraft('Напишите, когда именно');
    await panel.submitDraft('Воду дадут сегодня до 18:00.');
    await button(page, 'Согласовать').waitFor();
    await expect.poll(() => page.locator('.diff del').allInnerTexts()).toEqual([expect.stringContaining('завтра')]);
    expect(await page.locator('.diff ins').allInnerTexts()).toEqual([expect.stringContaining('сегодня до 18:00')]);
    expect(await page.getByRole('button', { name: /Скопировать|Вставить/ }).count()).toBe(0);

    await panel.approve();
    await button(page, 'Вставить ответ').waitFor();
    expect(await button(page, 'Скопировать').count()).toBe(1);
    await page.getByText('Версии', { exact: true }).click();
    await button(page, 'Взять за основу версию 1').click();
    const dialog = page.getByRole('dialog', { name: 'Новая версия ответа' });
    await dialog.getByText('Новая версия снимет согласование').waitFor();
    expect(await dialog.getByLabel('Текст ответа').inputValue()).toBe('Воду дадут завтра.');
    await dialog.getByLabel('Текст ответа').fill('Воду дадут сегодня до 19:00.');
    await dialog.getByRole('button', { name: 'Внести проект' }).click();
    await button(page, 'Согласовать').waitFor();
    expect(await button(page, 'Скопировать').count()).toBe(0);
    expect((await events()).slice(-2)).toMatchObject([
      { type: 'ApprovalRevoked', reason: expect.stringContaining('согласование снято') as string },
      { type: 'DraftSubmitted' },
    ]);
  });

  it('brings files that are kept, counted, listed again at placing, and given back byte for byte', async () => {
    const panel = await assigned(1, 'Яма на Мира, 5');
    const { page } = panel;
    const photo = { name: 'после.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('photo of a mended road') };
    await page.getByLabel('Фото «после»').setInputFiles(photo);
    await page.getByText('после: после.jpg').waitFor();
    await panel.submitDraft('Яму заделали.');
    await button(page, 'Согласовать').waitFor();
    await panel.approve();
    await page.getByText('Приложить вручную').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать файл после.jpg' }).first().click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('photo of a mended road');
    expect((await events()).find(({ type }) => type === 'DraftSubmitted')).toMatchObject({
      supplies: ['photo'],
      files: [{ name: 'после.jpg', type: 'image/jpeg', role: 'after', size: 22 }],
    });
  });
});

it('an earlier case of the same author with a like text is offered, and linked by a person', async () => {
  await takeCase(1, 'Третий день нет воды на улице Заречной, когда дадут воду?');
  const { page } = await takeCase(2, 'Четвёртый день нет воды на Заречной улице! Когда дадут?');
  const offer = page.getByRole('listitem').filter({ hasText: 'Похоже на № 1' });
  await offer.getByText(/тот же автор, похожий текст \(общее: .*воды.*\)/).waitFor();
  await offer.getByRole('button', { name: 'Это повтор сообщения № 1' }).click();
  await page.getByText('Повтор сообщения № 1').waitFor();
  expect((await events()).filter(({ type }) => type === 'RepeatLinked')).toHaveLength(1);
  await page.getByRole('button', { name: 'Открыть № 1' }).click();
  await page.getByText('Повторно написали об этом').waitFor();
});

it('one draft goes to both messages about one problem, each with its own placing', async () => {
  await takeCase(1, 'Третий день нет воды на улице Заречной, когда дадут воду?');
  const panel = await assigned(2, 'Четвёртый день нет воды на Заречной улице! Когда дадут?');
  const { page } = panel;
  await page.getByRole('button', { name: 'Одна проблема с № 1: объединить в группу' }).click();
  await page.getByText('В группе с этим сообщением:').waitFor();
  await panel.submitDraft('Воду дадут сегодня до 18:00.');
  await page.getByRole('button', { name: 'Внести этот проект и в остальные' }).click();
  await page.getByRole('button', { name: /^№ 1 · проект на проверке$/ }).click();
  await panel.openCase(1);
  await panel.approve();
  await button(page, 'Вставить ответ').waitFor();
  const drafts = (await events()).filter(({ type }) => type === 'DraftSubmitted' || type === 'AnswerApproved');
  expect(drafts.map(({ type }) => type).toSorted()).toEqual(['AnswerApproved', 'DraftSubmitted', 'DraftSubmitted']);
  expect(new Set(drafts.map(({ content }) => content)).size).toBe(1);
});

it('an assignment goes to another browser as a file, its answer comes back, and twice changes nothing', async () => {
  const { page } = await assigned(1, 'Третий день нет воды на Заречной');
  await page.getByText('Обмен файлами с исполнителем').click();
  const sent = await saved(page, /Сохранить поручение файлом/);

  const executor = await launchExtension({ timezone: 'Asia/Yekaterinburg' });
  const theirs = new PanelPage(await executor.panel());
  await theirs.answerFirstRun(/Курск/, 'Петров Сергей');
  await theirs.page.getByRole('button', { name: 'Меню программы' }).click();
  await theirs.page.getByText('Поручение из файла…').click();
  await theirs.page.getByLabel('Открыть файл поручения').setInputFiles(sent);
  await theirs.page.getByText('Третий день нет воды на Заречной').waitFor();
  await theirs.page.getByText('Подготовить ответ жителю.').waitFor();
  await theirs.page.getByText(/Подготовить до .*п\. 11/).waitFor();
  await theirs.page.getByLabel('Текст ответа').fill('Воду дадут сегодня до 18:00.');
  const act = { name: 'акт.pdf', mimeType: 'application/pdf', buffer: Buffer.from('act') };
  await theirs.page.getByLabel('Приложить файл').setInputFiles(act);
  await theirs.page.getByText('акт.pdf').waitFor();
  const answer = await saved(theirs.page, 'Сохранить ответ файлом');
  expect(executor.network.ofExtension).toEqual([]);

  await page.getByLabel('Внести ответ из файла').setInputFiles(answer);
  await button(page, 'Согласовать').waitFor();
  await page.getByText('Воду дадут сегодня до 18:00.').first().waitFor();
  await page.getByText('подготовил: Отдел ЖКХ, Петров').first().waitFor();
  await page.getByText('акт.pdf').first().waitFor();
  const before = await events();
  await page.getByLabel('Внести ответ из файла').setInputFiles(answer);
  await page.getByText('Этот ответ уже внесён. Ничего не изменено.').waitFor();
  expect(await events()).toEqual(before);
  await executor.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

interface JournalEvent {
  type: string;
  caseId: string;
  seq: number;
  content?: string;
}

async function events(): Promise<JournalEvent[]> {
  return ((await extension.journal())['v-rabotu']?.['events'] ?? []) as JournalEvent[];
}

/** Presses the button and answers with the path of the file it gave. */
async function saved(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  const path = join(profile, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

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
