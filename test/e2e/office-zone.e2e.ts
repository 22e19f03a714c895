import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

/** Кожевниковский район works in Asia/Tomsk; the computer of this person stands in Moscow. */
let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel();
});

afterAll(async () => {
  await extension.close();
});

const inTomsk = (at: number) =>
  new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Tomsk', hour: '2-digit', minute: '2-digit' }).format(at);

it('times are those of the office wherever the browser is: shown with its zone, typed by its clock', async () => {
  const desk = await RegulationDesk.beginWith(extension, page, /Кожевник/, 1);
  await desk.toCase(1);
  const [row] = ((await extension.journal())['v-rabotu']?.['cases'] ?? []) as { answerDueAt: number }[];
  const answer = page.locator('.answer-line');
  await answer.waitFor();
  expect(await answer.innerText()).toContain(inTomsk(row?.answerDueAt ?? 0));
  await page.locator('.section__head', { hasText: 'Сроки' }).click();
  await page.getByText('UTC+7', { exact: false }).first().waitFor();

  await desk.menu('Исправить время начала');
  await desk.enter({
    'Какое время исправить': 'получено',
    'Когда это было на самом деле': '2026-11-20T10:00',
    Почему: 'пришло утром',
  });
  await desk.dialog.getByRole('button', { name: 'Исправить', exact: true }).click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'StartCorrected')).toMatchObject({ to: '2026-11-20T03:00:00.000Z' });
  await page.getByText('История', { exact: true }).first().click();
  await page.getByText(/стало: 20 ноября 2026, 10:00; причина: пришло утром/).waitFor();
  expect(extension.errors).toEqual([]);
});
