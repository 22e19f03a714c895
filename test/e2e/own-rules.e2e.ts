import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { officePage } from './support/office-page.ts';
import { RegulationDesk } from './support/regulation-desk.ts';
import { screenFindings } from './support/screen-findings.ts';

/** What an office settles for itself: readings with their dates on the card, words that hint, terms the act leaves open, four eyes. */
vi.setConfig({ testTimeout: 120_000 });

const PETROVA = 'Петрова Ольга Ивановна';

let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel(360);
});

afterAll(async () => {
  await extension.close();
});

const { button, dialog, field, toList } = officePage(() => page);
const begin = (regulation: RegExp, count: number) => RegulationDesk.beginWith(extension, page, regulation, count);

async function toRegulation(desk: RegulationDesk): Promise<void> {
  await desk.toList();
  await button('Положение и часы').click();
  await page.getByRole('heading', { name: 'Положение', exact: true }).waitFor();
}

/** One clock in the section «Сроки», which this opens. */
async function clock(label: string) {
  const item = page.locator('.deadline', { has: page.getByText(label, { exact: false }) }).first();
  if (!(await item.isVisible())) await page.locator('.section__head', { hasText: 'Сроки' }).click();
  return item;
}

it('a clock that can be read in two ways says the other one and its date, on the card', async () => {
  const desk = await begin(/Курск/, 1);
  await desk.toCase(1);
  await desk.route();
  const answer = await clock('ответ размещён');
  await answer.getByText('Почему так?').click();
  const said = await answer.innerText();
  expect(said).toContain('не позднее 9 рабочих часов с момента получения сообщения');
  // On a day off both begin at the same working minute.
  expect(said).toMatch(
    /Можно понять иначе: с направления исполнителю\.[^]*(?:Тогда срок был бы .+\d\d:\d\d|Срок здесь тот же)/,
  );
  expect(await screenFindings(page)).toEqual([]);
});

it('words like a threat are a hint at the ground of the act, which stands ready in the sheet; nothing is done by itself', async () => {
  const desk = await RegulationDesk.begin(extension, page, /Курск/, ['Взорву вашу контору, дебилы!', 'Нет воды']);
  await desk.toCase(1);
  const hint = page.getByRole('region', { name: 'Возможно, не подлежит обработке' });
  await hint.getByText(/Похоже на угрозу: «Взорву»\..*п\. 20/).waitFor();
  await hint.getByText(/Похоже на брань: «дебилы»/).waitFor();
  expect(await screenFindings(page)).toEqual([]);
  await hint.getByRole('button', { name: 'Не подлежит обработке…' }).click();
  const ground = await desk.in('Основание по положению');
  expect(await ground.locator('option:checked').innerText()).toContain('угрозы');
  await page.keyboard.press('Escape');
  expect((await desk.events(1)).map(({ type }) => type)).toEqual(['MessageTaken']);
  await desk.toCase(2);
  expect(await hint.count()).toBe(0);
});

it('nobody approves the text he rewrote himself, where the office wishes so', async () => {
  const desk = await begin(/Курск/, 1);
  await toList('Сотрудники');
  const fourEyes = field('Свой текст согласует другой сотрудник');
  await fourEyes.click();
  await page.getByText('Согласовать будет некому').waitFor();
  expect(await fourEyes.isChecked()).toBe(false);
  await button('Добавить сотрудника').click();
  await field('Фамилия, имя, отчество', dialog()).fill(PETROVA);
  await field('Роль по положению', dialog()).selectOption({ index: 1 });
  await dialog().getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText(PETROVA).waitFor();
  await fourEyes.check();
  const names = page.locator('form', { has: page.getByLabel('Одноклассники') });
  await names.getByLabel(/^ВКонтакте/).fill('Курский округ');
  await names.getByRole('button', { name: 'Сохранить' }).click();
  await expect.poll(() => names.getByLabel(/^ВКонтакте/).inputValue()).toBe('Курский округ');
  expect(await screenFindings(page)).toEqual([]);
  await button('Назад').click();

  await desk.toCase(1);
  await desk.route();
  await desk.draft('окончательный', 'Здравствуйте! Воду дадут сегодня.');
  await button('Исправить текст…').click();
  await field('Текст ответа', dialog()).fill('Здравствуйте! Воду дадут сегодня к 18:00, отвечает Петров.');
  await dialog().getByRole('button', { name: 'Внести проект' }).click();
  await dialog().waitFor({ state: 'detached' });
  expect(await desk.last(1, 'DraftSubmitted')).toMatchObject({ rewritten: true });
  await button(`Работать как ${PETROVA}`).click();
  await button('Согласовать').click();
  await page.locator('.placed').waitFor();
  await page.getByText('Отвечайте от имени: Курский округ.').waitFor();
  expect((await desk.last(1, 'AnswerApproved'))?.['by']).not.toBe((await desk.last(1, 'DraftSubmitted'))?.['by']);
});

it('an act without terms: the date of a case is named by a person, and a term of one’s own edition is kept', async () => {
  const desk = await begin(/Ахтубинск/, 1);
  await toRegulation(desk);
  await page.getByText('Как понимать неясное').click();
  await page.getByRole('radio', { name: /внутренняя цель по каждой карточке/ }).check();
  await button('К сообщениям').click();
  await desk.toCase(1);
  await desk.menu('Назвать срок');
  await desk.dialog.getByRole('button', { name: 'Назвать срок' }).click();
  await desk.dialog.getByText('Укажите дату и время.').waitFor();
  await desk.enter({ 'До какого времени': '2020-01-01T10:00' });
  await desk.dialog.getByRole('button', { name: 'Назвать срок' }).click();
  expect(await desk.refusal()).toContain('уже прошёл');
  await desk.enter({ 'До какого времени': '2999-06-01T16:00', Пояснение: 'просил глава' });
  expect(await screenFindings(page)).toEqual([]);
  await desk.dialog.getByRole('button', { name: 'Назвать срок' }).click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'DueDateDeclared')).toMatchObject({ deadlineId: 'answerTarget', namedBy: ['coordinator'] });
  const target = await clock('ответ размещён (внутренняя цель)');
  expect(await target.innerText()).toContain('1 июн 2999');
  expect(await target.innerText()).toContain('просрочкой не считается');

  await toRegulation(desk);
  await button('Изменить под себя…').click();
  const answer = page.getByRole('group', { name: 'ответ размещён', exact: true });
  await answer.getByRole('button', { name: 'Назначить срок' }).click();
  await answer.getByLabel('Сколько').fill('9');
  await button('Сохранить положение').click();
  await page.getByText('Сохранено').waitFor();
  await desk.take(2, 'Яма на дороге', 'Житель 2');
  await page.locator('.answer-line').waitFor();
  expect(await page.locator('.answer-line').innerText()).toContain('п. 1.1');
  expect(extension.errors).toEqual([]);
});
