import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { PanelPage } from './support/panel-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;
let page: Page;

/** One message in work under Курской округ, and the panel on its list. */
beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  const wall = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет воды' }));
  await wall.getByRole('button', { name: /^Взять в работу/ }).click();
  await wall.getByRole('button', { name: /^№ 1 · / }).waitFor();
  page = await extension.panel();
  await new PanelPage(page).answerFirstRun(/Курск/, 'Иванова Мария Петровна');
  // What was just taken is shown first; the list is one step back.
  await page.getByRole('button', { name: 'К списку' }).click();
});

afterAll(async () => {
  await extension.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function openRegulation(): Promise<void> {
  const back = button(/^(Назад|К сообщениям|К списку)$/);
  await back.or(button('Положение и часы')).first().waitFor();
  while (await back.isVisible()) await back.click();
  await button('Положение и часы').click();
  await page.getByRole('heading', { name: 'Положение', exact: true }).waitFor();
}

interface Row {
  regulation?: { id: string; edition: string };
  type?: string;
  number?: number;
  nextDueAt?: number;
}
const rows = async (table: string) => ((await extension.journal())['v-rabotu']?.[table] ?? []) as Row[];
const dueOf = async () => (await rows('cases'))[0]?.nextDueAt;

describe('the regulation in the panel', () => {
  it('is a page to read: clauses, quotes, both dates of an unclear place', async () => {
    await openRegulation();
    await expect.poll(() => page.getByText('п. 10', { exact: false }).count()).toBeGreaterThan(2);
    await page.getByText('Как понимать неясное').click();
    const reading = page.getByRole('group', { name: /9 рабочих часов/ });
    expect(await reading.getByRole('radio').count()).toBe(2);
    expect(await reading.locator('.card__date').count()).toBeGreaterThan(1);
  });

  it('moves open cases when the hours change, and says what moved', async () => {
    await openRegulation();
    const before = await dueOf();
    await button('Часы работы').click();
    await page.getByLabel('пн', { exact: true }).fill('12:00–15:00');
    await button('Сохранить').click();
    await page.getByText('Сроки открытых карточек сдвинулись').waitFor();
    await page
      .getByText(/№ 1: .*было .*, стало/s)
      .first()
      .waitFor();
    expect(await dueOf()).not.toBe(before);
  });

  it('takes a calendar of a year from a file, and refuses a broken one in words', async () => {
    await openRegulation();
    await button('Календарь года').click();
    const input = page.locator('input[type=file]');
    await input.setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"year": 2028}'),
    });
    await page.getByText(/status: нужно/).waitFor();
    const lean = {
      year: 2028,
      status: 'approved',
      decree: 'Постановление № 1',
      nonWorkingDays: ['2028-01-03'],
      holidays: [],
      workingWeekends: [],
      shortenedDays: [],
    };
    await input.setInputFiles({
      name: 'ru-2028.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(lean)),
    });
    await page.getByText(/Пересчитано|сдвинулись/).waitFor();
    await button('Следующий год').click();
    await button('Следующий год').click();
    await page.getByRole('heading', { name: /2028/ }).waitFor();
    expect(await page.getByText('Предварительно', { exact: false }).count()).toBe(0);
  });

  it('becomes a regulation of one’s own: new messages go by it, those in work keep their edition', async () => {
    await openRegulation();
    await button('Изменить под себя…').click();
    const answer = page.getByRole('group', { name: 'ответ размещён', exact: true });
    await answer.getByLabel('Сколько').fill('0');
    await page.getByText(/Пока не сохранить/).waitFor();
    await answer.getByLabel('Сколько').fill('12');
    await button('Сохранить положение').click();
    await page.getByText('Сохранено').waitFor();
    const wall = await openVkPage(extension, 'https://vk.com/wall-1_2', vkPost('-1_2', { text: 'Яма' }));
    await wall.getByRole('button', { name: /^Взять в работу/ }).click();
    await wall.getByRole('button', { name: /^№ 2 · / }).waitFor();
    const taken = (await rows('events')).filter(({ type }) => type === 'MessageTaken');
    expect(taken.find(({ number }) => number === 2)?.regulation?.id).toBe('own.kursk');
    const applied = (await rows('events')).find(({ type }) => type === 'RegulationApplied');
    expect(applied?.regulation?.id).toBe('kursk');
  });

  it('is saved to a file and opened from it again; a broken file is refused with its place', async () => {
    await openRegulation();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Сохранить в файл').click()]);
    const file = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ id: 'own.kursk', schemaVersion: 1 });
    await button('Изменить под себя…').click();
    const input = page.locator('input[type=file]');
    const broken = file.replace('"schemaVersion": 1', '"schemaVersion": 7');
    await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await expect
      .poll(() => page.locator('[role=alert], .refusal').allInnerTexts())
      .toContainEqual(expect.stringMatching(/здесь можно только: 1/));
    await input.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file.replace(/"edition": "[^"]*"/, '"edition": "из файла"')),
    });
    await expect.poll(() => page.getByLabel('Редакция').inputValue()).toBe('из файла');
  });
});
