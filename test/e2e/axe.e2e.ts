import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { RegulationDesk } from './support/regulation-desk.ts';
import { screenFindings } from './support/screen-findings.ts';

let extension: RunningExtension;
let page: Page;
let desk: RegulationDesk;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel(320);
  desk = await RegulationDesk.begin(extension, page, /Ворсино/, ['Нет воды', 'Яма']);
});

afterAll(async () => {
  await extension.close();
});

const findings = () => screenFindings(page);

it('a case and every sheet behind «⋯»', async () => {
  await desk.toCase(1);
  expect(await findings()).toEqual([]);
  for (const item of await desk.menuItems()) {
    if (/взятие/.test(item)) continue;
    await desk.menu(item);
    expect([item, ...(await findings())]).toEqual([item]);
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'detached' });
  }
});

it('every step of a case', async () => {
  await desk.toCase(1);
  await desk.route();
  expect(await findings()).toEqual([]);
  await desk.draft('окончательный', 'Здравствуйте! Готово.');
  expect(await findings()).toEqual([]);
  await desk.button('Согласовать').click();
  await page.locator('.placed').waitFor();
  const [head, next] = await Promise.all([
    page.locator('header').boundingBox(),
    page.locator('#next-title').boundingBox(),
  ]);
  expect(next?.y, 'the next step stands under the head').toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  expect(await findings()).toEqual([]);
  await desk.place('Размещено');
  await page.getByText('Сроки').first().click();
  await page.getByText('История').first().click();
  expect(await findings()).toEqual([]);
});

it('the list with its filters and several selected, and the keys', async () => {
  await desk.tab(/^Все/);
  await page.getByText('Фильтры', { exact: true }).click();
  await page.getByText('Свои списки', { exact: true }).click();
  await desk.button('Выбрать несколько').click();
  await page.locator('.row__check').first().check();
  expect(await findings()).toEqual([]);
  await desk.button('Клавиши (?)').click();
  expect(await findings()).toEqual([]);
  await page.keyboard.press('Escape');
});

it('the other screens of the panel', async () => {
  const back = page.locator('header .icon-button').filter({ hasText: '←' });
  await desk.toList();
  await desk.button('Положение и часы').click();
  await back.waitFor();
  expect(await findings()).toEqual([]);
  await back.click();
  await page.getByRole('button', { name: 'Меню программы' }).click();
  // The reports are a page of their own, seen in reports.e2e.ts.
  const screens = (await page.locator('.menu__item').allInnerTexts()).filter((screen) => !screen.startsWith('Отчёты'));
  await page.keyboard.press('Escape');
  for (const screen of screens) {
    await page.getByRole('button', { name: 'Меню программы' }).click();
    await page.locator('.menu__item', { hasText: screen }).click();
    await back.waitFor();
    expect([screen, ...(await findings())]).toEqual([screen]);
    await back.click();
    await page.getByRole('tablist').waitFor();
  }
});
