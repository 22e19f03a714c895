import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

// Long stories; a busy machine takes twice the time.
vi.setConfig({ testTimeout: 240_000 });

let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel();
});

afterAll(async () => {
  await extension.close();
});

/** The act behind «⋯» is tried as its sheet stands: it says why not, and the journal of the case is as before. */
async function refused(desk: RegulationDesk, item: string, why: RegExp): Promise<void> {
  const before = (await desk.events(1)).length;
  await desk.menu(item);
  await desk.dialog.locator('.button--primary').first().click();
  await sayWhy(desk, item, why);
  expect(await desk.events(1), item).toHaveLength(before);
}

async function sayWhy(desk: RegulationDesk, item: string, why: RegExp): Promise<void> {
  const said = desk.page.locator('.dialog .field__error, .dialog .refusal').filter({ hasText: why });
  await said.first().waitFor();
  expect(await said.first().innerText(), item).toMatch(/^[А-ЯЁ].*\.$/su);
  await desk.page.keyboard.press('Escape');
  await desk.dialog.waitFor({ state: 'detached' });
}

it('Ворсино: every act behind «⋯» that is not allowed yet says so in words', async () => {
  const desk = await RegulationDesk.begin(extension, page, /Ворсино/, ['Нет воды на Заречной']);
  await desk.toCase(1);
  await refused(desk, 'Тема, место, важность', /Ничего не изменилось/);
  await refused(desk, 'Внести проект', /Вставьте|Напишите/);
  await refused(desk, 'Дать разъяснение', /основание/);
  await refused(desk, 'Признаки обращения', /согласился автор/);
  await refused(desk, 'Не подлежит обработке', /Выберите основание/);
  await refused(desk, 'Исправить время начала', /какое время исправить/);
  await refused(desk, 'Общественно значимое', /Напишите причину/);
  await refused(desk, 'Чрезвычайная ситуация', /Выберите день/);
  await refused(desk, 'Закрыть без ответа', /Напишите причину/);

  await desk.route();
  await refused(desk, 'Заменить исполнителя', /Выберите нового исполнителя/);
  await refused(desk, 'Отозвать поручение', /Напишите причину/);
  await refused(desk, 'Исполнитель вернул', /Напишите причину/);
  await desk.menu('Общественно значимое');
  await desk.enter({ Причина: 'Пишут сто человек' });
  await desk.button('Отметить').click();
  await desk.page.getByText('Не доложено руководителю').waitFor();
  await refused(desk, 'Записка руководителю', /кто подписал/);

  await desk.draft('окончательный', 'Здравствуйте! Воду дали.');
  await refused(desk, 'Напомнить исполнителю', /ничего не ждут/);
  await desk.button('Согласовать').click();
  await desk.page.locator('.placed').waitFor();
  await refused(desk, 'Отозвать согласование', /Напишите причину/);

  // the approval is taken back: the text is not to be copied, and waits to be approved again
  await desk.menu('Отозвать согласование');
  await desk.enter({ Причина: 'Согласовано по ошибке' });
  await desk.dialog.getByRole('button', { name: 'Отозвать согласование' }).click();
  await desk.button('Согласовать').waitFor();
  await expect.poll(() => desk.page.locator('[data-key="copy"]').count()).toBe(0);
  expect(await desk.last(1, 'ApprovalRevoked')).toMatchObject({ reason: 'Согласовано по ошибке' });
  await desk.button('Согласовать').click();
  await desk.place('Размещено');
  await refused(desk, 'Вернуть в работу', /Напишите причину/);
});

it('no screen of it wrote an error to the console', () => {
  expect(extension.errors).toEqual([]);
});
