import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension, type RunningExtension } from '../support/launch-extension.ts';
import { AROUND_THE_CLOCK } from '../support/main-jobs.ts';
import type { OwnPage } from '../support/own-page.ts';
import { PanelPage } from '../support/panel-page.ts';
import { StorageSpace } from '../support/storage-space.ts';
import { StandPageView } from '../support/stand-page.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

const WORK = { topic: 'Свет', place: 'Мира, 5', executor: 'РЭС, Орлов', email: '', question: 'Ответить.' };
const NO_SPACE = /не осталось места/;

let extension: RunningExtension;
let own: OwnPage;
let wall: Page;
let panel: PanelPage;
let space: StorageSpace;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow', without: ['unlimitedStorage'] });
  own = await extension.ownPage();
  space = await StorageSpace.of(own);
  wall = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет света' }) + vkPost('-1_2'));
  panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
});

afterAll(async () => {
  await extension.close();
});

const journal = async () => keptJournal(await own.journal());

it('no space while taking: said beside the button, nothing half written; with space again it is taken', async () => {
  const stand = new StandPageView(wall);
  await wall.bringToFront();
  await space.exhaust();
  await stand.takeButtons.first().click();
  const refused = wall.getByRole('button', { name: /^Не взято/ });
  await refused.waitFor();
  expect(await refused.getAttribute('title')).toMatch(NO_SPACE);
  expect(await journal()).toMatchObject({ events: [], rows: [], faults: [] });
  await space.free();
  await refused.click();
  await stand.mark(1).waitFor();
  expect((await journal()).rows).toHaveLength(1);
});

it('no space while a draft is entered: said in words, the typed text stays, and is entered once there is space', async () => {
  await panel.page.bringToFront();
  await panel.openCase(1);
  await panel.classify(WORK);
  await panel.assign(WORK);
  await panel.page.getByLabel(/^Текст ответа/).fill('Свет дадут к вечеру.');
  const photo = { name: 'дом.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('photo of a lamp') };
  const before = (await journal()).events.length;
  await space.exhaust();
  await panel.page.getByLabel('Фото «после»').setInputFiles(photo);
  await panel.page.getByRole('alert').filter({ hasText: NO_SPACE }).first().waitFor();
  const submit = panel.page.getByRole('button', { name: 'Внести проект', exact: true });
  await submit.click();
  await expect.poll(() => panel.page.getByRole('alert').filter({ hasText: NO_SPACE }).count()).toBe(2);
  expect(await panel.page.getByLabel(/^Текст ответа/).inputValue()).toBe('Свет дадут к вечеру.');
  expect((await journal()).events).toHaveLength(before);
  await space.free();
  await panel.page.getByLabel('Фото «после»').setInputFiles(photo);
  await panel.page.getByText('после: дом.jpg').waitFor();
  await submit.click();
  await panel.page.getByRole('button', { name: 'Согласовать', exact: true }).waitFor();
  const { events, faults } = await journal();
  expect(faults).toEqual([]);
  expect(events.filter(({ type }) => type === 'DraftSubmitted')).toMatchObject([{ files: [{ name: 'дом.jpg' }] }]);
});
