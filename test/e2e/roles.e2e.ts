import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { officePage } from './support/office-page.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const IVANOVA = 'Иванова Мария Петровна';
const CLERK = 'Орлова Анна Ильинична';

let extension: RunningExtension;
let page: Page;
let desk: RegulationDesk;

const { button, dialog, field, toList } = officePage(() => page);

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel();
  desk = await RegulationDesk.begin(extension, page, /Ворсино/, ['Нет воды', 'Прошу выдать справку']);
  // a second person, with a title of the act
  await toList('Сотрудники');
  await button('Добавить сотрудника').click();
  await field('Фамилия, имя, отчество', dialog()).fill(CLERK);
  await field('Роль по положению', dialog()).selectOption({ label: 'Ведущий эксперт-делопроизводитель' });
  await dialog().getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText(CLERK).waitFor();
  await button('Назад').click();
});

afterAll(async () => {
  await extension.close();
});

const works = (name: string) => page.getByLabel('Кто сейчас работает').selectOption({ label: name });

it('whoever works now changes without losing a letter of what was typed', async () => {
  await desk.toCase(1);
  await desk.route('Специалист Ким');
  const text = 'Здравствуйте! Насос заменят сегодня, вода будет к 18:00.';
  await desk.enter({ 'Текст ответа': text });
  await desk.toList();
  await works(CLERK);
  await desk.toCase(1);
  expect(await (await desk.in('Текст ответа')).inputValue()).toBe(text);
  await desk.button('Внести проект').click();

  // the check is the curator's: said by title and name, and taken over with one press
  await page.getByText(`Это делает куратор (Ведущий эксперт по связям с общественностью): ${IVANOVA}.`).waitFor();
  expect(await desk.button('Согласовать').count()).toBe(0);
  const items = (await desk.menuItems()).join('\n');
  expect(items).not.toContain('Заменить исполнителя');
  expect(items).not.toContain('Не подлежит обработке');
  expect(items).toContain('значимое');
  await desk.button(`Работать как ${IVANOVA}`).click();
  await desk.button('Согласовать').click();
  await desk.place('Размещено');
  const events = await desk.events(1);
  const byOf = (type: string) => events.find((event) => event.type === type)?.['by'];
  expect(byOf('DraftSubmitted')).not.toBe(byOf('MessageTaken'));
  expect(byOf('AnswerApproved')).toBe(byOf('MessageTaken'));
});

it('the clerk registers what the curator handed over; the hand-over itself is refused to him in words', async () => {
  await desk.toList();
  await works(CLERK);
  await desk.toCase(2);
  await desk.menu('Признаки обращения');
  await desk.enter({ 'Что ответил автор, дословно': 'Согласна' });
  await desk.button('Записать согласие').click();
  expect(await desk.refusal()).toContain(`Это делает куратор`);
  await page.keyboard.press('Escape');
  await desk.toList();
  await works(IVANOVA);
  await desk.toCase(2);
  await desk.menu('Признаки обращения');
  // what the clerk typed is still there
  await desk.button('Записать согласие').click();
  await desk.enter({
    'Фамилия, имя, отчество': 'Кузнецова Анна Сергеевна',
    'Почтовый или электронный адрес для ответа': 'с. Ворсино, ул. Лесная, 3',
    Телефон: '+7 900 000-00-00',
  });
  await desk.button('Передано делопроизводителю').click();
  await desk.dialog.waitFor({ state: 'detached' });
  await desk.toList();
  await works(CLERK);
  await desk.toCase(2);
  await desk.enter({ 'Регистрационный номер': '17-О', 'Дата регистрации': '2026-11-23' });
  await desk.button('Записать номер').click();
  await page.getByText('Зарегистрировано: 17-О от 23.11.2026').waitFor();
  const events = await desk.events(2);
  const [taken] = events;
  expect(events.filter(({ type }) => type === 'HandedOver').map(({ by }) => by === taken?.['by'])).toEqual([
    true,
    false,
  ]);
});

it('what could not be written down is said in words, and nothing has changed', async () => {
  await desk.toList();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await works(IVANOVA);
  const said = page.getByRole('alert').filter({ hasText: 'места' });
  await said.waitFor();
  await said.getByRole('button', { name: 'Закрыть' }).click();
  await said.waitFor({ state: 'detached' });
  await page.reload();
  await desk.toList();
  expect(await page.getByLabel('Кто сейчас работает').locator('option:checked').innerText()).toBe(CLERK);
});

it('no screen of it wrote an error to the console', () => {
  expect(extension.errors).toEqual([]);
});
