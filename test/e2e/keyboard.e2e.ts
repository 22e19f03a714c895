import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

let extension: RunningExtension;
let page: Page;
let desk: RegulationDesk;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel();
  desk = await RegulationDesk.begin(extension, page, /Курск/, ['Нет воды', 'Яма на дороге', 'Нет света']);
  await page.bringToFront();
});

afterAll(async () => {
  await extension.close();
});

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const say = (text: string) => page.keyboard.type(text);
const caseTitle = (number: number) =>
  page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: `№ ${number}` })
    .waitFor();
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('the keys of the list: rows, tabs, search, the list of keys', async () => {
  await press('Escape');
  await page.getByRole('tablist').waitFor();
  await press('k'); // the row of the case one came from has the focus
  await page.locator('.row__button:focus').waitFor();
  const first = await page.locator('.row__button:focus').getAttribute('data-case');
  await press('j', 'k');
  expect(await page.locator('.row__button:focus').getAttribute('data-case')).toBe(first);
  await press('4');
  expect(await page.getByRole('tab', { name: /^Все/ }).getAttribute('aria-selected')).toBe('true');
  await press('1', '/');
  await say('дорог?jk');
  expect(await page.getByRole('searchbox').inputValue()).toBe('дорог?jk');
  await press('Control+A');
  await say('дорог');
  await expect.poll(() => page.locator('.row__button').count()).toBe(1);
  await press('Control+A', 'Delete', 'Tab', 'Shift+?');
  await page.getByRole('dialog', { name: 'Клавиши' }).waitFor();
  expect(await page.getByRole('dialog').innerText()).toContain('следующая карточка');
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('one whole case, from the list to the closed card, with the keyboard alone', async () => {
  await page.locator('.row__button', { hasText: '№ 1' }).focus();
  await press('Enter');
  await caseTitle(1);
  await button('Сохранить').waitFor();

  await press('s'); // the first field of the step: topic
  await say('Вода');
  await press('Tab');
  await say('Заречная');
  await press('Tab', 'ArrowDown', 'Control+Enter');
  await button('Направить исполнителю').waitFor();
  await press('a', 'End', 'Tab');
  await say('Отдел ЖКХ, Петров');
  await press('Control+Enter');
  await button('Внести проект').waitFor();
  await press('s');
  await say('Здравствуйте! Воду дадут сегодня.');
  await press('Control+Enter');
  await button('Согласовать').waitFor();

  await press('r'); // returned first: the reason is asked in a dialog
  await page.getByRole('dialog', { name: 'Вернуть на доработку' }).waitFor();
  await press('ArrowDown', 'Tab'); // the hand is in the first field already
  await say('Назовите час');
  await press('Control+Enter');
  await page.getByText('Назовите час').first().waitFor();
  await press('s', 'Control+A');
  await say('Здравствуйте! Воду дадут сегодня в 14:00.');
  await press('Control+Enter');
  await button('Согласовать').waitFor();
  await press('a');
  await page.locator('.placed').waitFor();
  await press('d');
  await say('https://vk.com/wall-1_1?reply=9');
  await press('Enter');
  await page.getByText(/^. Закрыто/).waitFor();

  const types = (await desk.events(1)).map(({ type }) => type);
  expect(types).toEqual([
    'MessageTaken',
    'CaseClassified',
    'ExecutorAssigned',
    'DraftSubmitted',
    'DraftReturned',
    'DraftSubmitted',
    'AnswerApproved',
    'AnswerPlaced',
    'VerdictReached',
  ]);
  await press('b');
  await page.getByRole('tablist').waitFor();
});

it('several at once: what is refused is said by number', async () => {
  await press('1');
  // The case just closed leaves the list.
  await expect.poll(() => page.locator('.row__button').count()).toBe(2);
  await page.locator('.row__button').first().focus();
  await press('x', 'j', 'x');
  await page.getByText('Выбрано: 2 сообщения').waitFor();
  await button('Направить…').focus();
  await press('Enter');
  await page.getByRole('dialog', { name: 'Направить одному исполнителю' }).waitFor();
  await desk.enter({ Исполнитель: 'Отдел ЖКХ' });
  await button('Направить всё выбранное').click();
  await page.getByText('Не сделано: 2 сообщения').waitFor();
  expect(await page.locator('.bulk').innerText()).toMatch(/№ [23]: Сначала заполните поле «тематика»/);
  await button('Тема и место…').click();
  await desk.enter({ Тема: 'Дороги', Место: 'Мира, 5', Важность: 'обычная' });
  await button('Записать для выбранных').click();
  await page.getByText('Сделано: 2 сообщения').waitFor();
  expect((await desk.last(2, 'CaseClassified'))?.['after']).toMatchObject({ topic: 'Дороги', place: 'Мира, 5' });
});

it('closed cases are in «Все», filters are kept as a list of one’s own', async () => {
  await button('Готово').click();
  await press('4');
  await page.getByText('Фильтры', { exact: true }).click();
  await page.getByLabel('Состояние').selectOption({ label: 'ответ размещён' });
  await expect.poll(() => page.locator('.row__button').count()).toBe(1);
  await page.getByText('Свои списки', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Название списка' }).fill('Отвечено');
  await button('Запомнить').click();
  await page.getByText('Свои списки (1)').waitFor();
  await page.reload();
  await desk.toList(); // within ten seconds of a taking the panel opens on its case
  await page.getByText('Свои списки (1)').click();
  await button('Отвечено').click();
  // The list of before has one row too.
  await expect.poll(() => page.locator('.row__button').allInnerTexts()).toEqual([expect.stringContaining('№ 1')]);
  expect(extension.errors).toEqual([]);
});
